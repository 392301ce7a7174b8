import Casework
import Law

/// Some months of a unit's life, day by day up to yesterday evening, so that today begins with something to
/// do. It never lets anything happen today or later.
struct DemoStory {
    var simulator: Simulator
    let plan: DemoPlan
    /// Cases whose next step falls on a day, by the day's number.
    private var agenda: [Int: [Int]] = [:]
    private var withDocuments: Set<Int> = []
    private var ratings: DemoRatings
    private var handovers: DemoHandovers
    private var consents: DemoConsents
    private var decisions: DemoDecisions
    private var groups: DemoGroups

    init(_ simulator: Simulator, _ plan: DemoPlan) {
        (self.simulator, self.plan, decisions) = (simulator, plan, DemoDecisions(plan))
        (ratings, handovers) = (DemoRatings(seed: plan.seed), DemoHandovers(seed: plan.seed))
        (groups, consents) = (DemoGroups(plan), DemoConsents(seed: plan.seed))
    }

    /// Lives it. Returns how many cases were logged.
    mutating func tell() throws -> Int {
        let arrivals = arrivalsByDay()
        try plan.earlierWorkdays.forEach { try liveAsPlanned(on: $0) }
        for day in plan.workdays {
            let new = arrivals[day.number] ?? []
            var events = new.map { (minute: $0.minute, unit: Optional($0.unit), index: 0) }
            for index in agenda.removeValue(forKey: day.number) ?? [] {
                events.append((simulator.random.number(490...960), nil, index))
            }
            for event in events.sorted(by: { ($0.minute, $0.index) < ($1.minute, $1.index) }) {
                simulator.clock.advance(to: day, minute: event.minute)
                try event.unit.map { try arrive(in: $0) } ?? act(event.index, on: day)
            }
            try endDay(day)
            if day == plan.applied, let index = try simulator.applyAtOnce(in: 0) { remember(index) }
        }
        try DemoAbsences.plan(plan, &simulator)
        return simulator.cases.count
    }

    private mutating func endDay(_ day: Day) throws {
        try simulator.holdMeetings(on: day)
        try open(on: day)
        try liveAsPlanned(on: day)
    }

    /// What is decided and carried out, apart from chance.
    private mutating func liveAsPlanned(on day: Day) throws {
        try decisions.live(on: day, &simulator)
        try groups.live(on: day, &simulator)
        try simulator.settle()
    }

    private mutating func open(on day: Day) throws {
        for one in plan.opening where one.logged == day {
            for unit in simulator.units.indices {
                guard let owner = simulator.units[unit].coordinators.first else { continue }
                simulator.clock.advance(seconds: 600)
                try simulator.logInquiry(in: unit, owner: owner, on: one.step)
            }
        }
    }

    private mutating func arrive(in unit: Int) throws {
        guard let owner = simulator.random.pick(simulator.units[unit].coordinators) else { return }
        // Whoever has a place turns to their contact person.
        let known = simulator.known(in: unit, percent: 8).flatMap { simulator.cases[$0].hasPlace ? nil : $0 }
        let index = try simulator.logInquiry(in: unit, owner: owner, aboutPersonOf: known)
        if simulator.cases[index].host == nil { remember(index) }
    }

    /// In how many of a hundred something else comes between, so that a next step waits. The last days have
    /// been full, so that today begins with one.
    private func busyness(of day: Day) -> Int {
        plan.today.number - day.number <= 4 ? 55 : 20
    }

    /// A day's work on one case.
    private mutating func act(_ index: Int, on day: Day) throws {
        let one = simulator.cases[index]
        if simulator.random.chance(busyness(of: day)) {
            return agenda[simulator.workday(from: day.adding(days: 1)).number, default: []].append(index)
        }
        try write(index)
        if one.decision != nil { return try carryOn(index, on: day) }
        if simulator.random.chance(12) { try simulator.changeInquiry(index, by: one.owner) }
        switch simulator.random.number(1...100) {
        case ...38: try simulator.tryAgain(index)
        case ...52:
            try plan(.discussInTeam, index, in: 2...7, note: "")
            try simulator.putOnMeeting(index, by: one.owner)
        default: try simulator.decide(try simulator.inventedDecision(index), index, by: one.owner)
        }
        if simulator.cases[index].isOpen { remember(index) }
    }

    /// Notes, and post to every fourth case, up to a number that is quickly written; no post in a small
    /// demonstration. Who only decides writes nothing else.
    private mutating func write(_ index: Int) throws {
        let one = simulator.cases[index]
        if simulator.units[one.unit].deciders.contains(one.owner) { return }
        try simulator.document(index)
        let isOne = plan.cases >= 20 && index.isMultiple(of: 4) && withDocuments.count < 40
        guard isOne, withDocuments.insert(index).inserted else { return }
        try simulator.receiveDocument(withDocuments.count, index, by: one.owner)
    }

    /// The next step is kept moving until somebody decides.
    private mutating func carryOn(_ index: Int, on day: Day) throws {
        let one = simulator.cases[index]
        guard one.decisions.issued.isEmpty else { return }
        let isOver = one.assessment == .answered(leadsOn: false) || simulator.random.chance(10)
        if isOver { return try simulator.endLater(index) }
        if !one.isInvestigated { try ratings.rate(index, &simulator) }
        try consents.ask(index, &simulator)
        if one.isInvestigated {
            try handovers.handOver(index, &simulator)
            try simulator.goOnInvestigating(index)
        } else if try index.isMultiple(of: 2) || !simulator.meet(index) {
            try simulator.goOnMapping(index)
            let isMapped = simulator.cases[index].mapping?.isOpen ?? false
            let step: NextStep = isMapped ? .holdMappingOccasion : .holdAssessmentMeeting
            try plan(step, index, in: 5...20, note: "Två av oss är med.")
        }
        remember(index)
    }

    private mutating func plan(
        _ step: NextStep, _ index: Int, in days: ClosedRange<Int>, note: String
    ) throws {
        let day = simulator.workday(from: simulator.clock.today.adding(days: simulator.random.number(days)))
        let owner = simulator.cases[index].owner
        try simulator.plan(step, index, day: day, note: note, owner: owner, by: owner)
    }

    /// A step that falls today is for tomorrow's work: today's is already handed out.
    private mutating func remember(_ index: Int) {
        let tomorrow = simulator.clock.today.adding(days: 1)
        let day = simulator.workday(from: max(simulator.cases[index].nextStepOn, tomorrow))
        agenda[day.number, default: []].append(index)
    }
}
