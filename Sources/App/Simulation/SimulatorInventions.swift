import Casework
import Law

/// What the simulated people tell and decide, with the proportions of a unit such as the reviewed one.
extension Simulator {
    private static let roles: [(ReporterRole, Int)] = [
        (.parent, 46), (.person, 12), (.otherRelative, 8), (.psychiatry, 12), (.school, 9),
        (.socialServices, 7), (.healthCentre, 4), (.employmentOffice, 2),
    ]
    private static let channels: [(Channel, Int)] = [(.phone, 74), (.email, 14), (.visit, 7), (.letter, 5)]
    private static let knowing: [(PersonKnows, Int)] = [(.yes, 40), (.no, 35), (.unknown, 25)]

    mutating func inventedFacts(today: Day) -> InquiryFacts {
        let role = random.pick(weighted: Simulator.roles) ?? .parent
        let channel = random.pick(weighted: Simulator.channels) ?? .phone
        let isSelf = role == .person
        let person = InventedPeople.name(&random)
        let hasPhone = random.chance(isSelf ? 100 : 45)
        let knows = random.pick(weighted: Simulator.knowing) ?? .unknown
        return InquiryFacts(
            channel: channel, reporterRole: role,
            reporterName: isSelf ? person : InventedPeople.name(&random),
            reporterPhone: isSelf ? "" : InventedPeople.phone(&random), personKnows: isSelf ? .yes : knows,
            personName: person,
            personBirthDay: random.chance(80) ? InventedPeople.birthDay(&random, today: today) : nil,
            personPhone: hasPhone ? InventedPeople.phone(&random) : "", personIsProtected: random.chance(3),
            situation: InventedSituations.situation(&random))
    }

    /// An outcome as it might be on the simulated day.
    mutating func inventedDecision(_ index: Int) -> OutcomeDecision {
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
            return inventedEnding().map(OutcomeDecision.ended)
                ?? .assessmentMeeting(Continuation(day: day, owner: owner, comment: ""))
        }
    }

    private mutating func inventedEnding() -> Ending? {
        let reason =
            random.pick(weighted: [
                (EndingReason.otherSupportFits, 28), (.declined, 24), (.outsideTargetGroup, 20),
                (.notReady, 15),
                (.movedAway, 7), (.other, 5), (.deceased, 1),
            ]) ?? .declined
        let asks = reason.asksAboutRightToApply
        return Ending(
            reason: reason, comment: InventedSituations.comment(reason, &random),
            toldOn: asks ? clock.today.adding(days: -random.number(0...3)) : nil,
            alternatives: asks ? InventedSituations.alternatives(&random) : "")
    }
}
