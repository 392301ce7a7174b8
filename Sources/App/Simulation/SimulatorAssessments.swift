import Casework
import Law
import Store

/// Assessment meetings as the simulator books and holds them, by the same acts as the pages.
extension Simulator {
    /// Takes a case one step on through its meetings. False for one whose owner holds none.
    mutating func meet(_ index: Int) throws -> Bool {
        let owner = cases[index].owner
        guard units[cases[index].unit].coordinators.contains(owner) else { return false }
        switch cases[index].assessment {
        case .none: try book(inventedBooking(index), index, by: owner)
        case .booked(let booking):
            switch random.number(1...100) {
            case ...12: try move(inventedBooking(index), index, by: owner)
            case ...18: try cancelAssessment(index, by: owner)
            default: try hold(inventedMeeting(booking), index, by: owner)
            }
        case .held: try answer(index, by: owner)
        case .answered: return false
        }
        return true
    }

    mutating func inventedBooking(_ index: Int) -> AssessmentBooking {
        let owner = cases[index].owner
        let others = units[cases[index].unit].coordinators.filter { $0 != owner }
        let second = random.pick(others)
        let isHome = random.chance(10)
        let roles = Companion.Role.allCases.filter { $0 != .interpreter }
        let companions = random.chance(50)
            ? [Companion(role: random.pick(roles) ?? .relative, name: InventedPeople.name(&random))] : []
        return AssessmentBooking(
            day: workday(from: clock.today.adding(days: random.number(3...12))),
            time: TimeOfDay(minute: random.number(18...31) * 30) ?? .midday, length: 60,
            place: isHome ? .home : .premises, whereabouts: isHome ? "" : "Kungsgatan 12, nedre klockan",
            homeReason: isHome ? "Orkar inte gå ut än." : "", first: owner, second: second,
            aloneReason: second == nil ? "Verksamheten har bara en koordinator." : "", companions: companions)
    }

    mutating func inventedMeeting(_ booking: AssessmentBooking) -> HeldAssessment {
        let topics = ExplainedTopic.allCases.filter { _ in random.chance(75) }
        return HeldAssessment(
            day: min(booking.day, clock.today), minutes: random.number(6...16) * 15, personCame: true,
            firstCame: true, secondCame: booking.second != nil,
            others: booking.companions.map(\.swedish).joined(separator: "; "), topics: Set(topics),
            hasReviewedCriteria: random.chance(60), personWords: InventedSituations.addition(&random),
            staffWords: random.chance(50) ? "Vi ses gärna igen, i lugn takt." : "",
            reflectUntil: workday(from: clock.today.adding(days: random.number(4...9))))
    }

    mutating func book(_ booking: AssessmentBooking, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        try run(
            BookAssessment(
                proof: grant, id: store.newID(), booking: booking, version: cases[index].version))
        remember(.booked(booking), .holdAssessmentMeeting, booking.day, index)
    }

    mutating func move(_ booking: AssessmentBooking, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        try run(
            MoveAssessment(
                proof: grant, id: store.newID(), booking: booking, reason: "Ville hellre ses en annan dag.",
                version: cases[index].version))
        remember(.booked(booking), .holdAssessmentMeeting, booking.day, index)
    }

    mutating func cancelAssessment(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let day = workday(from: clock.today.adding(days: random.number(1...5)))
        try run(
            CancelAssessment(
                proof: grant, reason: "Orkade inte idag.", day: day, version: cases[index].version))
        remember(.none, .bookAssessmentMeeting, day, index)
    }

    mutating func hold(_ held: HeldAssessment, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        try run(HoldAssessment(proof: grant, held: held, version: cases[index].version))
        remember(.held, .awaitAnswer, held.reflectUntil, index)
    }

    mutating func answer(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let choices: [ReflectionAnswer.Choice] =
            random.chance(70) ? [.goOn] : [.notNow, .moreTime, .otherSupport]
        let day = workday(from: clock.today.adding(days: random.number(3...10)))
        let answers = ReflectionAnswer.Party.allCases.map {
            ReflectionAnswer(
                party: $0, choice: random.pick(choices) ?? .goOn, day: clock.today, words: "")
        }
        let leadsOn = answers.allSatisfy { $0.choice == .goOn }
        let step: NextStep = leadsOn ? .holdMappingOccasion : .discussInTeam
        try run(
            NoteReflection(
                proof: grant, answers: answers, step: step, day: day, note: "",
                version: cases[index].version))
        remember(.answered(leadsOn: leadsOn), step, day, index)
    }

    private mutating func remember(
        _ assessment: SimulatedAssessment, _ step: NextStep, _ day: Day, _ index: Int
    ) {
        cases[index].assessment = assessment
        let owner = cases[index].owner
        moved(index, to: NextStepPlan(step: step, day: day, owner: owner, note: ""))
    }
}
