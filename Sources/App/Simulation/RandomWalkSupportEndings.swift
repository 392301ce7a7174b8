import Casework
import Law
import Store

/// What the walk tries when support ends: once for each support, with an answer about every goal, never by
/// silence that was not earned; a wrong one is corrected, and the checklist follows.
extension RandomWalk {
    mutating func takeSupportEndingStep() throws {
        let supported = try simulator.supported().filter { $0 < settled }
        let isSupported = simulator.random.chance(30)
        let left = simulator.cases.indices.filter { $0 < settled && simulator.cases[$0].hasBeenPlaced }
        guard let index = simulator.random.pick(isSupported ? supported : left),
            let account = coordinator(of: index)
        else { return }
        let one = simulator.cases[index]
        guard one.host == nil,
            !one.facts.person.isProtected || simulator.reader(of: index) == account
        else { return }
        try settle()
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, index, account)
        let file = try simulator.supportEndingFile(under: grant)
        if simulator.random.chance(10) { return try simulator.fillInProfile(index, under: grant) }
        if simulator.random.chance(25) { return try takeCheckStep(file, grant) }
        if simulator.random.chance(25) { return try takeRelapsePlanStep(index, grant) }
        if simulator.random.chance(one.isOpen ? 5 : 60) { return try comeBack(file, index, grant) }
        try takeEnding(file, index, grant)
    }

    private mutating func takeEnding(
        _ file: SupportEndingFile, _ index: Int, _ grant: CaseGrant
    ) throws {
        let today = simulator.clock.today
        let ending = walkedEnding(file)
        let correction = file.standing == nil ? "" : "Fel väg vidare."
        let isRight = ending.problems(in: file, under: grant, correction: correction, today: today).isEmpty
        let answers: [Aftercare.Answer?] = [.yes, .yes, .no, nil]
        let aftercare = simulator.random.pick(answers) ?? nil
        try attempt("support ended twice, by silence, or without an answer about a goal", isRight) {
            try $0.endSupport(
                ending, correction: correction, aftercare: aftercare, file, index, under: grant)
        }
    }

    private mutating func walkedEnding(_ file: SupportEndingFile) -> SupportEnding {
        let mayDie = file.standing == nil && file.place.isOpen && simulator.random.chance(20)
        let reasons = file.reasons.filter { mayDie || !$0.isDeath }.map(\.code)
        let day = file.lastPlacement?.ending?.on ?? file.standing?.ending.endedOn ?? simulator.clock.today
        let to = simulator.random.pick(file.destinations)?.code ?? ""
        var ending = SupportEnding(
            endedOn: day, reason: simulator.random.pick(reasons) ?? "", destination: to,
            summary: "Går ut själv och har något att göra om dagarna.")
        for goal in file.goals(on: day) where simulator.random.chance(95) {
            let outcome = simulator.random.pick(EndingOutcome.allCases) ?? .unknown
            ending.outcomes[goal.position] = SupportEnding.Said(outcome: outcome, line: "")
        }
        ending.grades = [.community: .mild]
        return ending
    }

    private mutating func takeCheckStep(_ file: SupportEndingFile, _ grant: CaseGrant) throws {
        let standing = simulator.random.pick(EndingCheckStanding.allCases) ?? .done
        let item = simulator.random.pick(file.items)?.code ?? ""
        try attempt("a checklist before support has ended", file.mayCorrect) {
            try $0.run(NoteEndingChecks(proof: grant, standings: [item: standing]))
        }
    }

    private mutating func takeRelapsePlanStep(_ index: Int, _ grant: CaseGrant) throws {
        let file = try simulator.read {
            try RelapsePlanFile(under: grant, on: simulator.clock.today, $0)
        }
        let version = (file.plans.first?.number ?? 0) + (simulator.random.chance(15) ? 1 : 0)
        let plan = RelapsePlan(
            signs: "Vänder på dygnet.", helps: "Gå ut en kort stund.", calls: "Kontaktpersonen",
            takingPart: .yes)
        let isRight = file.isWritable && version == file.plans.first?.number ?? 0
        try attempt("a relapse plan over somebody else's, or of somebody without support", isRight) {
            try $0.run(WriteRelapsePlan(proof: grant, plan: plan, version: version))
        }
    }

    /// Only to support that has ended.
    private mutating func comeBack(
        _ file: SupportEndingFile, _ index: Int, _ grant: CaseGrant
    ) throws {
        let isRight = ReturnToSupport.isOpen(file.facts, had: file.place.placements)
        try attempt("a way back to a case that goes on, or that never gave support", isRight) {
            try $0.comeBack(index, under: grant)
        }
    }
}
