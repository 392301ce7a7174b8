import Casework
import Law
import Store

/// Lives a fixture's days by the program's own acts, in the order that they come. It writes no row of its own
/// and gets around no rule.
struct FixtureStory {
    private var simulator: Simulator
    private let people: [FixturePerson]
    private var cases: [Int: Int] = [:]

    init(_ simulator: Simulator, _ people: [FixturePerson]) {
        (self.simulator, self.people) = (simulator, people)
    }

    /// Returns how many cases there are.
    mutating func tell() throws -> Int {
        let acts = people.enumerated().flatMap { who, one in one.acts.map { ($0.day, who, $0.act) } }
            .sorted { ($0.0, $0.1, $0.2.rawValue) < ($1.0, $1.1, $1.2.rawValue) }
        for (day, who, act) in acts {
            simulator.clock.advance(to: day, minute: 540)
            simulator.clock.advance(seconds: 60)
            try simulator.settle()
            try take(act, who, people[who])
        }
        try simulator.settle()
        return simulator.cases.count
    }

    private mutating func take(_ act: FixturePerson.Act, _ who: Int, _ one: FixturePerson) throws {
        guard let account = simulator.units.first?.coordinators.first else {
            throw SimulationError.noSuchStaff
        }
        if act == .come { return try come(who, one, to: account) }
        guard let index = cases[who] else { throw SimulationError.broken("\(act) före anmälan") }
        switch act {
        case .come: break
        case .tryInVain: try tryInVain(index, by: account)
        case .leave: try leave(one.leaves ?? .declined, index, by: account)
        case .prepare: try prepare(index, one, by: account)
        case .begin: try begin(index, by: account)
        case .moveOn: try moveOn(index)
        case .assess: try answer(one.laterProfile, index, by: account)
        case .end: try end(index, one, by: account)
        case .comeBack: try simulator.comeBack(index, under: supportGrant(index, account))
        }
    }

    private mutating func leave(_ reason: EndingReason, _ index: Int, by account: AccountID) throws {
        let ending = reason == .notReached ? simulator.silentEnding : simulator.ending(reason, index)
        try simulator.end(ending, index, by: account)
    }

    private mutating func begin(_ index: Int, by account: AccountID) throws {
        let today = simulator.clock.today
        let told = ToldOfRight(day: today, by: account, way: .meeting)
        try place(StartedSupport(on: today, told: told, contacts: [account]), index)
    }

    private mutating func moveOn(_ index: Int) throws {
        let words = "Ses varannan vecka, på väg vidare."
        try place(ChangedPlace(on: simulator.clock.today, text: words, allowance: nil), index)
    }

    private mutating func place(_ act: some PlaceAct, _ index: Int) throws {
        guard try simulator.placeAtOnce(act, index) else {
            throw SimulationError.broken("ingen plats i \(simulator.cases[index].number)")
        }
    }

    private mutating func come(_ who: Int, _ one: FixturePerson, to account: AccountID) throws {
        let today = simulator.clock.today
        var facts = simulator.inventedFacts(today: today)
        facts.person = PersonFacts(
            name: InventedPeople.name(&simulator.random), birthDay: bornOn(one),
            phone: InventedPeople.phone(&simulator.random))
        let plan = NextStepPlan(step: .callBack, day: next(), owner: account, note: "")
        let act = LogInquiry(
            facts, plan: plan, in: simulator.units[0].programme, under: try simulator.actor(account),
            keysFrom: simulator.store)
        let logged = try simulator.run(act)
        cases[who] = try simulator.remember(logged, act.subject, facts, plan, in: 0, known: nil)
    }

    /// Some months after a birthday on the day that counts.
    private mutating func bornOn(_ one: FixturePerson) -> Day {
        let day = one.start ?? one.came, parts = day.parts
        let birthday = Day(year: parts.year - one.age, month: parts.month, day: min(parts.day, 28)) ?? day
        return birthday.adding(days: -simulator.random.number(1...300))
    }

    private func next() -> Day { simulator.workday(from: simulator.clock.today.adding(days: 7)) }

    private mutating func tryInVain(_ index: Int, by account: AccountID) throws {
        let isOdd = simulator.cases[index].attempts.count.isMultiple(of: 2)
        let attempt = ContactAttempt(
            party: .person, name: "", channel: isOdd ? .call : .textMessage, result: .noAnswer,
            at: simulator.clock.now, note: "")
        let plan = NextStepPlan(step: .callPerson, day: next(), owner: account, note: "")
        try simulator.attempt(attempt, then: plan, index, by: account)
    }

    /// Met, and asked how it is now.
    private mutating func prepare(_ index: Int, _ one: FixturePerson, by account: AccountID) throws {
        let next = Continuation(day: next(), owner: account, comment: "Personen vill träffas.")
        try simulator.decide(.assessmentMeeting(next), index, by: account)
        try simulator.beginMapping(index, by: account)
        try answer(one.profile, index, by: account)
    }

    private mutating func answer(_ answers: FormAnswers, _ index: Int, by account: AccountID) throws {
        let form = try simulator.beginForm(ProfileFile.template, index, by: account)
        try simulator.saveForm(form, answers, locks: true, index, by: account)
    }

    private mutating func supportGrant(_ index: Int, _ account: AccountID) throws -> CaseGrant {
        try simulator.demandGrant(.giveSupport, in: .execution, index, account)
    }

    private mutating func end(_ index: Int, _ one: FixturePerson, by account: AccountID) throws {
        let grant = try supportGrant(index, account), today = simulator.clock.today
        let file = try simulator.supportEndingFile(under: grant)
        var ending = SupportEnding(
            endedOn: today, reason: one.reason, destination: one.destination,
            summary: "Stödet avslutades som planerat.")
        for (goal, said) in zip(file.goals(on: today), one.goals) {
            ending.outcomes[goal.position] = SupportEnding.Said(outcome: said, line: "")
        }
        let problems = ending.problems(in: file, under: grant, correction: "", today: today)
        guard problems.isEmpty else { throw SimulationError.broken("\(problems) i \(index)") }
        try simulator.endSupport(ending, file, index, under: grant)
    }
}
