import Casework
import Law
import Store

/// What the simulator can do in a mapping, with its own memory kept beside.
extension Simulator {
    mutating func beginMapping(_ index: Int, by account: AccountID) throws {
        try settle()
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let needsReason = try read { transaction in
            let facts = try grant.readableFacts(transaction)
            return try MappingGround(facts, under: grant, transaction).needsReason
        }
        let reason = needsReason ? "Samtalet hölls hos boendestödet." : ""
        try run(BeginMapping(proof: grant, mapping: store.newID(), reason: reason))
        cases[index].mapping = SimulatedMapping()
    }

    mutating func noteOccasion(_ occasion: MappingOccasion, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let command = NoteOccasion(proof: grant, id: store.newID(), occasion: occasion, version: nil)
        try run(command)
        cases[index].mapping?.occasions.append(
            SimulatedMapping.Occasion(id: command.id, occasion: occasion))
    }

    mutating func changeOccasion(
        _ number: Int, to occasion: MappingOccasion, _ index: Int, by account: AccountID
    ) throws {
        guard let one = cases[index].mapping?.occasions[number] else { return }
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        try run(NoteOccasion(proof: grant, id: one.id, occasion: occasion, version: one.version))
        cases[index].mapping?.occasions[number].occasion = occasion
        cases[index].mapping?.occasions[number].version += 1
    }

    /// Begins a form, or finds the draft there is.
    @discardableResult
    mutating func beginForm(
        _ template: String, about: String = "", _ index: Int, by account: AccountID
    ) throws -> Int {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let command = BeginForm(proof: grant, form: store.newID(), template: template, about: about)
        let form = try run(command).form
        let known = cases[index].mapping?.forms.firstIndex { $0.id == form }
        if let known { return known }
        cases[index].mapping?.forms.append(
            SimulatedMapping.Form(id: form, template: template, about: about, answers: FormAnswers()))
        return (cases[index].mapping?.forms.count ?? 1) - 1
    }

    mutating func saveForm(
        _ number: Int, _ answers: FormAnswers, rows: [DayRow] = [], locks: Bool, _ index: Int,
        by account: AccountID
    ) throws {
        guard let form = cases[index].mapping?.forms[number] else { return }
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        try run(
            SaveForm(
                proof: grant, form: form.id, answers: answers, rows: rows, version: form.version,
                locks: locks))
        cases[index].mapping?.forms[number].answers = answers
        cases[index].mapping?.forms[number].version += 1
        cases[index].mapping?.forms[number].isLocked = locks
    }

    mutating func correctForm(_ number: Int, _ index: Int, by account: AccountID) throws {
        guard let form = cases[index].mapping?.forms[number] else { return }
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let command = CorrectForm(
            proof: grant, form: form.id, correction: store.newID(), reason: "Fel år i den första.")
        _ = try run(command)
        cases[index].mapping?.forms[number].isBeingCorrected = true
        cases[index].mapping?.forms.append(
            SimulatedMapping.Form(
                id: command.correction, template: form.template, about: form.about, answers: form.answers))
    }

    mutating func stopMapping(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let reason = random.pick(InventedMappings.stops) ?? ""
        try run(StopMapping(proof: grant, stopper: random.chance(70) ? .person : .both, reason: reason))
        cases[index].mapping?.isOpen = false
    }

    mutating func resumeMapping(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        try run(ResumeMapping(proof: grant))
        cases[index].mapping?.isOpen = true
    }

    mutating func concludeMapping(
        _ proposal: MappingProposal, _ index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let words = InventedMappings.proposals[proposal == .application ? 0 : 1]
        try run(ConcludeMapping(proof: grant, proposal: proposal, words: words))
        cases[index].mapping?.isOpen = false
        cases[index].mapping?.isConcluded = true
    }
}
