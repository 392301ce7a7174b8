import Casework
import Law
import Store

/// What the simulator can note in an investigation itself, with its own memory kept beside.
extension Simulator {
    private static let facts = [
        ("Har inte gått ut själv sedan i våras.", "Mor"),
        ("Sover på dagen och är vaken på natten.", "Personen"),
        ("Ingen pågående kontakt med psykiatrin.", "Vårdcentralen"),
        ("Vill träffa en person i taget, hemma.", "Personen"),
    ]

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

    mutating func writeInvestigation(
        _ index: Int, proposing proposal: Proposal = .grant, by account: AccountID
    ) throws {
        var texts = InvestigationTexts()
        texts.questions = "Har personen rätt till stödet?\nKan behovet tillgodoses på annat sätt?"
        texts.ownView = "Vill ut igen, men inte ensam."
        texts.wishes = random.pick(["Träffas hemma först.", "Komma tillbaka till skolan."]) ?? ""
        texts.interpreter = random.chance(85) ? InterpreterNeed.none : .spoken
        texts.interpreterNote = texts.interpreter == .spoken ? "Somaliska. Samma tolk varje gång." : ""
        texts.assessment = "Personen är isolerad och behöver stöd för att bryta den."
        texts.metOtherwise = random.pick(MetOtherwise.allCases)
        texts.otherWays = "Boendestöd räcker inte ensamt."
        texts.proposal = proposal
        texts.proposalText = proposal == .grant
            ? "Stöd i verksamheten i sex månader." : "Avslag i den del som kan ges på annat sätt."
        try note(texts, index, version: cases[index].investigation.texts, by: account)
        cases[index].investigation.texts += 1
    }

    /// False where the catalogue has nothing for the person.
    mutating func weigh(_ index: Int, by account: AccountID) throws -> Bool {
        try settle()
        let grant = try demandGrant(.investigate, in: .authority, index, account)
        let today = clock.today
        let offered = try read { try InvestigationFile(under: grant, on: today, $0).alternatives }
        guard let one = random.pick(offered) else { return false }
        let weighing = NewWeighing(
            name: one.terms.name, meets: random.chance(70) ? .no : .partly,
            reason: "Når inte den som inte kan gå ut.")
        try note(weighing, index, by: account)
        cases[index].investigation.weighed += 1
        return true
    }

    mutating func finishInvestigation(_ index: Int, by account: AccountID) throws {
        let day = workday(from: clock.today.adding(days: random.number(3...10)))
        let record = FinishedInvestigation(decideOn: day, note: "")
        try note(record, index, version: cases[index].version, by: account)
        cases[index].investigation.isFinished = true
        let owner = cases[index].owner
        moved(index, to: NextStepPlan(step: .decideApplication, day: day, owner: owner, note: ""))
    }

    mutating func takeInvestigationBack(_ index: Int, by account: AccountID) throws {
        let day = workday(from: clock.today.adding(days: 1))
        let record = ReturnedInvestigation(reason: "Ett läkarintyg har kommit in.", continueOn: day)
        try note(record, index, version: cases[index].version, by: account)
        cases[index].investigation.isFinished = false
        cases[index].investigation.returns += 1
        let plan = NextStepPlan(
            step: .investigateApplication, day: day, owner: cases[index].owner, note: record.reason)
        moved(index, to: plan)
    }

    @discardableResult
    mutating func note<Record: InvestigationRecord>(
        _ record: Record, _ index: Int, item: String = "", version: Int = 0, by account: AccountID
    ) throws -> Record.Kept {
        let permission: Permission = switch record {
        case is BiasAnswer: .readInvestigation
        case is ReturnedInvestigation: .returnInvestigation
        default: .investigate
        }
        let grant = try demandGrant(permission, in: .authority, index, account)
        return try run(NoteInInvestigation(proof: grant, record: record, item: item, version: version))
    }
}
