import Casework
import Law
import Store

/// How far the simulator has brought an investigation.
struct SimulatedInvestigation: Sendable {
    var declared: Set<AccountID> = []
    var biased: Set<AccountID> = []
    /// How often its texts have been saved.
    var texts = 0
    var facts = 0
    var isCommunicated = false
    var isFinished = false
}

/// How simulated investigations go: one thing at a time, by the same acts as the pages.
extension Simulator {
    private static let facts = [
        ("Har inte gått ut själv sedan i våras.", "Mor"),
        ("Sover på dagen och är vaken på natten.", "Personen"),
        ("Ingen pågående kontakt med psykiatrin.", "Vårdcentralen"),
        ("Vill träffa en person i taget, hemma.", "Personen"),
    ]

    /// Whoever investigates has the case, and takes one thing at a time.
    mutating func goOnInvestigating(_ index: Int) throws {
        let owner = cases[index].owner, staff = units[cases[index].unit].authority
        let tomorrow = workday(from: clock.today.adding(days: 1))
        guard staff.contains(owner) else {
            guard let next = random.pick(staff) else { return }
            return try plan(
                .investigateApplication, index, day: tomorrow, note: "", owner: next, by: owner)
        }
        try investigate(index, by: owner)
        let day = workday(from: clock.today.adding(days: random.number(2...6)))
        try plan(
            .investigateApplication, index, day: day,
            note: "Hämtar in uppgifter från personen.", owner: owner, by: owner)
    }

    /// The next thing that an investigation lacks.
    mutating func investigate(_ index: Int, by account: AccountID) throws {
        let known = cases[index].investigation
        if !known.declared.contains(account) { return try declareBias(nil, index, by: account) }
        if known.texts == 0 { return try writeInvestigation(index, by: account) }
        if known.facts < 2 { return try noteFact(index, by: account) }
        guard !known.isCommunicated else { return }
        try communicate(index, by: account)
    }

    mutating func declareBias(_ ground: BiasGround?, _ index: Int, by account: AccountID) throws {
        try note(BiasAnswer(ground: ground, comment: ground == nil ? "" : "Är granne."), index, by: account)
        cases[index].investigation.declared.insert(account)
        if ground != nil { cases[index].investigation.biased.insert(account) }
    }

    mutating func noteFact(_ index: Int, learntOn day: Day? = nil, by account: AccountID) throws {
        let (text, source) = random.pick(Simulator.facts) ?? Simulator.facts[0]
        let fact = NewFact(text: text, source: source, learntOn: day ?? clock.today, corrects: nil)
        try note(fact, index, by: account)
        cases[index].investigation.facts += 1
    }

    mutating func writeInvestigation(_ index: Int, by account: AccountID) throws {
        var texts = InvestigationTexts()
        texts.questions = "Har personen rätt till stödet?\nKan behovet tillgodoses på annat sätt?"
        texts.ownView = "Vill ut igen, men inte ensam."
        texts.wishes = random.pick(["Träffas hemma först.", "Komma tillbaka till skolan."]) ?? ""
        texts.interpreter = InterpreterNeed.none
        texts.assessment = "Personen är isolerad och behöver stöd för att bryta den."
        texts.metOtherwise = random.pick(MetOtherwise.allCases)
        texts.otherWays = "Boendestöd räcker inte ensamt."
        texts.proposal = .grant
        texts.proposalText = "Stöd i verksamheten i sex månader."
        try note(texts, index, version: cases[index].investigation.texts, by: account)
        cases[index].investigation.texts += 1
    }

    /// Most are sent out; a few have nothing in them against what was asked for.
    private mutating func communicate(_ index: Int, by account: AccountID) throws {
        let today = clock.today
        let kind: NewCommunication.Kind = random.chance(70)
            ? .sent(.init(way: .letter, answerBy: workday(from: today.adding(days: 14)), isToldOfRight: true))
            : .omitted(.obviouslyUnnecessary)
        let text = kind == .omitted(.obviouslyUnnecessary) ? "Bifall som sökt." : "Utredningen"
        try note(NewCommunication(kind: kind, day: today, text: text), index, by: account)
        cases[index].investigation.isCommunicated = true
    }

    private mutating func note<Record: InvestigationRecord>(
        _ record: Record, _ index: Int, version: Int = 0, by account: AccountID
    ) throws {
        let permission: Permission = record is BiasAnswer ? .readInvestigation : .investigate
        let grant = try demandGrant(permission, in: .authority, index, account)
        try run(NoteInInvestigation(proof: grant, record: record, version: version))
    }
}
