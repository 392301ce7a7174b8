import Casework
import Law

/// What the simulated people tell and decide, with the proportions of a unit such as the reviewed one.
extension Simulator {
    private static let roles: [(ReporterRole, Int)] = [
        (.parent, 46), (.person, 12), (.otherRelative, 8), (.psychiatry, 12), (.school, 9),
        (.socialServices, 7), (.healthCentre, 4), (.employmentOffice, 2),
    ]
    private static let channels: [(Channel, Int)] = [(.phone, 74), (.email, 14), (.visit, 7), (.letter, 5)]
    private static let reaching: [(ReachedBy, Int)] = [
        (.unknown, 55), (.textMessage, 18), (.call, 12), (.reporter, 8), (.letter, 4), (.email, 3),
    ]
    private static let sources: [(InquirySource, Int)] = [
        (.psychiatry, 28), (.relative, 22), (.website, 12), (.healthCentre, 9), (.municipalUnit, 8),
        (.activityResponsibility, 7), (.ownInitiative, 6), (.outreach, 3), (.unknown, 5),
    ]
    private static let knowing: [(PersonKnows, Int)] = [(.yes, 40), (.no, 35), (.unknown, 25)]

    mutating func inventedFacts(today: Day) -> InquiryFacts {
        let role = random.pick(weighted: Simulator.roles) ?? .parent
        let channel = random.pick(weighted: Simulator.channels) ?? .phone
        let isSelf = role == .person
        let person = InventedPeople.name(&random)
        let hasPhone = random.chance(isSelf ? 100 : 45)
        let knows = random.pick(weighted: Simulator.knowing) ?? .unknown
        return InquiryFacts(
            channel: channel, source: inventedSource(role),
            reporter: ReporterFacts(
                role: role, name: isSelf ? person : InventedPeople.name(&random),
                phone: isSelf ? "" : InventedPeople.phone(&random)),
            personKnows: isSelf ? .yes : knows,
            person: inventedPerson(
                named: person, phone: hasPhone ? InventedPeople.phone(&random) : "", today: today),
            situation: InventedSituations.situation(&random))
    }

    private mutating func inventedPerson(named name: String, phone: String, today: Day) -> PersonFacts {
        var person = PersonFacts(name: random.chance(6) ? "" : name, phone: phone)
        if random.chance(80) { person.birthDay = InventedPeople.birthDay(&random, today: today) }
        if let day = person.birthDay, random.chance(55) {
            person.personalNumber = InventedPeople.number(bornOn: day, &random)
        }
        person.reachedBy = random.pick(weighted: Simulator.reaching) ?? .unknown
        if random.chance(30) {
            person.messageAllowed = random.chance(60) ? .yes : .no
            if person.messageAllowed == .yes {
                person.messageWording = InventedSituations.wording(&random)
            }
        }
        if random.chance(12) { person.interpreterLanguage = InventedPeople.language(&random) }
        if random.chance(10) { person.travelNeed = InventedSituations.travelNeed(&random) }
        person.isProtected = random.chance(3)
        return person
    }

    /// Somebody calls about a person who is known already: most of it is what is known.
    mutating func inventedReturn(of person: PersonFacts) -> InquiryFacts {
        var facts = inventedFacts(today: clock.today)
        let told = facts.person
        facts.person = PersonFacts(name: person.name, birthDay: person.birthDay)
        if random.chance(30) || facts.reporter.phone.isEmpty { facts.person.phone = told.phone }
        if random.chance(20) { facts.person.interpreterLanguage = told.interpreterLanguage }
        return facts
    }

    /// About a third come by way of psychiatry, whoever it is that calls.
    private mutating func inventedSource(_ role: ReporterRole) -> InquirySource {
        switch role {
        case .psychiatry: .psychiatry
        case .healthCentre: .healthCentre
        case .school: .school
        case .socialServices: .municipalUnit
        case .employmentOffice: .employmentOffice
        case .socialInsurance: .socialInsurance
        case .person, .parent, .otherRelative, .friend, .other:
            random.pick(weighted: Simulator.sources) ?? .unknown
        }
    }

    /// An outcome as it might be on the simulated day.
    mutating func inventedDecision(_ index: Int) throws -> OutcomeDecision {
        let unit = units[cases[index].unit]
        let day = workday(from: clock.today.adding(days: random.number(3...14)))
        let owner = cases[index].owner
        switch random.number(1...100) {
        case ...48:
            return .assessmentMeeting(Continuation(day: day, owner: owner, comment: "Personen vill träffas."))
        case ...62:
            let next = random.pick(unit.investigators) ?? owner
            return .application(Continuation(day: day, owner: next, comment: "Ansökte muntligt på telefon."))
        default:
            return .ended(try inventedEnding(index))
        }
    }
}
