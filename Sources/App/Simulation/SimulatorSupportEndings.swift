import Casework
import Law
import Store

/// What the simulator can do when support ends, by the acts of the pages.
extension Simulator {
    func supportEndingFile(under grant: CaseGrant) throws -> SupportEndingFile {
        try read { try SupportEndingFile(under: grant, on: clock.today, $0) }
    }

    /// Has support that rests on no decision: it ends as support does.
    mutating func isSupportedOpenly(_ index: Int) throws -> Bool {
        let one = cases[index]
        guard one.isActive, one.hasBeenPlaced,
            let account = units[one.unit].coordinators.first,
            let grant = try grant(.giveSupport, in: .execution, on: one.number, to: account)
        else { return false }
        return try read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            return try EndEpisode.isSupported(facts, on: clock.today, under: grant, transaction)
        }
    }

    mutating func endSupport(
        _ ending: SupportEnding, correction: String = "", aftercare: Aftercare.Answer? = nil,
        _ file: SupportEndingFile, _ index: Int, under grant: CaseGrant
    ) throws {
        let account = grant.actor.accountID
        let act = EndSupport(proof: grant, ending: ending, correction: correction, aftercare: aftercare)
        try run(act)
        guard file.standing == nil, !file.isLate, let reason = file.reason(ending.reason) else { return }
        cases[index].hasPlace = false
        guard file.endsCase(with: reason) else {
            let plan = act.next(in: file, by: account, today: clock.today)
            cases[index].hasBeenPlaced = true
            if file.place.mayPlan { moved(index, to: plan) }
            return
        }
        cases[index].ending = act.closing(file, for: reason)
        cases[index].decidedBy = account
        cases[index].version += 1
    }

    /// Of whoever may read of the person; nil where nobody of the unit may.
    mutating func supportGrant(_ index: Int) throws -> CaseGrant? {
        try settle()
        let isProtected = cases[index].facts.person.isProtected
        let account = isProtected ? reader(of: index) : units[cases[index].unit].coordinators.first
        return try account.flatMap {
            try grant(.giveSupport, in: .execution, on: cases[index].number, to: $0)
        }
    }

    /// By whoever has the case, with every goal answered. Nothing where it cannot be.
    mutating func endSupportAtOnce(_ index: Int, reason: String, destination: String) throws {
        guard let grant = try supportGrant(index) else { return }
        let file = try supportEndingFile(under: grant)
        let day = file.lastPlacement?.ending?.on ?? clock.today
        var ending = SupportEnding(
            endedOn: day, reason: reason, destination: destination,
            summary: "Går ut varje dag och vill pröva på egen hand.")
        ending.ownView = "Det har varit skönt att få ta det i egen takt."
        for goal in file.goals(on: day) {
            ending.outcomes[goal.position] = SupportEnding.Said(
                outcome: goal.position < 3 ? .yes : .no, line: "")
        }
        for area in LifeArea.allCases where file.plan.isAssessed(area) { ending.grades[area] = .mild }
        guard ending.problems(in: file, under: grant, correction: "", today: clock.today).isEmpty else {
            return
        }
        try endSupport(ending, aftercare: .yes, file, index, under: grant)
        let seenTo: [String: EndingCheckStanding] = ["thanks": .done, "questionnaireOut": .done]
        try run(NoteEndingChecks(proof: grant, standings: seenTo))
    }

    /// Back after an ended case, by a case of its own or in the open one.
    mutating func comeBack(_ index: Int, under grant: CaseGrant) throws {
        guard let person = try read({ try PersonRepository.find(grant.personID, $0) }) else { return }
        let facts = InquiryFacts(
            channel: .phone, reporter: ReporterFacts(role: .person, phone: "070-123 45 67"),
            personKnows: .yes, person: person, situation: "Har blivit kvar hemma igen.")
        let plan = NextStepPlan(
            step: .callPerson, day: workday(from: clock.today.adding(days: 1)),
            owner: grant.actor.accountID, note: "")
        let act = ReturnToSupport(facts, plan: plan, after: grant, keysFrom: store)
        let logged = try run(act)
        _ = try remember(logged, act.subject, facts, plan, in: cases[index].unit, known: index)
    }

    /// Written with the person, by whoever has the case.
    mutating func planRelapse(_ index: Int) throws {
        guard let grant = try supportGrant(index) else { return }
        let plan = RelapsePlan(
            signs: "Jag vänder på dygnet.\nJag svarar inte när någon ringer.",
            helps: "En kort promenad på kvällen.\nAtt säga hur det är till någon.",
            others: "Fråga hur det är. Säg inte åt mig att skärpa mig.",
            calls: "Kontaktpersonen i verksamheten\nMin syster", takingPart: .yes)
        try run(WriteRelapsePlan(proof: grant, plan: plan, version: 0))
    }
}
