import Casework
import Law
import Store

/// What the walk tries with places: waiting, offers, answers, starts, interruptions and leaving, in turn; out
/// of turn, without what lets support begin, and beyond the programme's places it is refused (I6).
extension RandomWalk {
    mutating func takePlaceStep() throws {
        guard let index = placeable() else { return }
        let unit = simulator.units[simulator.cases[index].unit]
        guard let account = simulator.random.pick(unit.coordinators),
            !simulator.cases[index].facts.person.isProtected || simulator.reader(of: index) == account
        else { return }
        try settle()
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, index, account)
        let file = try simulator.placeFile(index, under: grant)
        if simulator.random.chance(25) { return try takeAnyAct(index, file, grant) }
        if let placement = file.placement { return try takePlaced(placement, index, file, grant) }
        if let entry = file.waiting { return try takeWaiting(entry, index, file, grant) }
        if simulator.random.chance(50) { return try take(queued(file), index, file, grant) }
        try take(started(file, by: account), index, file, grant)
    }

    /// A case with a decision, or in open mode one that has been let in.
    private mutating func placeable() -> Int? {
        if simulator.random.chance(60) { return decided() }
        let all = simulator.cases.indices.filter { index in
            let one = simulator.cases[index]
            return index < settled && one.isActive && one.isMet && one.mapping == nil
                && simulator.units[one.unit].deciders.isEmpty
        }
        return simulator.random.pick(all)
    }

    private mutating func take(
        _ act: some PlaceAct, _ index: Int, _ file: PlaceFile, _ grant: CaseGrant
    ) throws {
        let isRight = file.isOpen
            && act.problems(in: file, under: grant, today: simulator.clock.today).isEmpty
        try attempt("a place out of turn, without what lets it begin, or beyond what there is", isRight) {
            try $0.place(act, index, file, under: grant)
        }
    }

    private mutating func takePlaced(
        _ placement: PlacementRecord, _ index: Int, _ file: PlaceFile, _ grant: CaseGrant
    ) throws {
        let day = someDay(since: placement.lastNoted)
        if placement.openInterruption != nil {
            return try take(ResumedSupport(on: day), index, file, grant)
        }
        switch simulator.random.number(1...4) {
        case 1: try take(interrupted(on: day), index, file, grant)
        case 2:
            let kind: PlaceKind = placement.kind == .followUp ? .ordinary : .followUp
            try take(ChangedPlace(to: kind, on: day, text: "", allowance: nil), index, file, grant)
        case 3:
            try take(leaving(on: day, file), index, file, grant)
        default:
            let accounts = file.staff.prefix(2).map(\.account)
            try take(ContactPersonsChange(accounts: accounts), index, file, grant)
        }
    }

    private mutating func takeWaiting(
        _ entry: QueueRecord, _ index: Int, _ file: PlaceFile, _ grant: CaseGrant
    ) throws {
        if simulator.random.chance(25) { return try keepLetter(entry, index, grant) }
        let today = simulator.clock.today, day = someDay(since: entry.lastNoted)
        if entry.openOffer != nil {
            let answer = simulator.random.pick(OfferAnswer.allCases) ?? .no
            return try take(
                AnsweredOffer(answer: answer, on: day, askOn: today.adding(days: 7), text: ""), index, file,
                grant)
        }
        switch simulator.random.number(1...4) {
        case 1: try take(LeftQueue(on: day, reason: .ownWish, text: ""), index, file, grant)
        case 2: try take(started(file, by: grant.actor.accountID), index, file, grant)
        default:
            let offer = OfferedPlace(on: day, placeFrom: today, askOn: today.adding(days: 7), text: "")
            try take(offer, index, file, grant)
        }
    }

    /// Once for each wait.
    private mutating func keepLetter(_ entry: QueueRecord, _ index: Int, _ grant: CaseGrant) throws {
        let kept = try simulator.read {
            try LetterArchiveRepository.find(.queue, about: entry.id.value, under: grant, $0)
        }
        try attempt("a second letter about the same wait", kept == nil) {
            try $0.run(KeepQueueLetter(proof: grant))
        }
    }

    private mutating func takeAnyAct(_ index: Int, _ file: PlaceFile, _ grant: CaseGrant) throws {
        let today = simulator.clock.today
        switch simulator.random.number(1...5) {
        case 1: try take(ResumedSupport(on: today), index, file, grant)
        case 2: try take(interrupted(on: today), index, file, grant)
        case 3: try take(queued(file), index, file, grant)
        case 4:
            let untold = StartedSupport(on: today, contacts: [grant.actor.accountID])
            try take(untold, index, file, grant)
        default: try take(LeftPlace(on: today, reason: .other, text: ""), index, file, grant)
        }
    }

    /// Some keep what is booked, to say goodbye.
    private mutating func leaving(on day: Day, _ file: PlaceFile) -> LeftPlace {
        let keeps = simulator.random.chance(30) ? file.visits.map(\.id) : []
        return LeftPlace(on: day, reason: .onItsFeet, text: "", keeps: Set(keeps))
    }

    private mutating func interrupted(on day: Day) -> InterruptedSupport {
        InterruptedSupport(
            on: day, reason: .away, text: "", nextContact: simulator.clock.today.adding(days: 14))
    }

    private mutating func queued(_ file: PlaceFile) -> EnteredQueue {
        EnteredQueue(
            kind: .ordinary, reservedBy: "", on: simulator.clock.today, reason: .noPlace, text: "",
            nextContact: simulator.clock.today.adding(days: 14))
    }

    private mutating func started(_ file: PlaceFile, by account: AccountID) -> StartedSupport {
        let today = simulator.clock.today
        let isReserved = simulator.random.chance(15)
        let leader = simulator.random.chance(10) ? file.managers.first?.account : nil
        return StartedSupport(
            kind: isReserved ? .reserved : .ordinary, reservedBy: isReserved ? "Grannkommunen" : "",
            on: today, told: ToldOfRight(day: today, by: account, way: .meeting),
            allowance: leader.map { PlaceAllowance(by: $0, why: "Syskon till en deltagare.") },
            contacts: [account])
    }
}
