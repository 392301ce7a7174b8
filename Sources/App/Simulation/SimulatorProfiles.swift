import Casework
import Law
import Store

/// Profiles filled in again during support.
extension Simulator {
    /// By whoever has the case. What is invented after it is the same as without it.
    mutating func fillInProfile(_ index: Int) throws {
        guard let grant = try supportGrant(index) else { return }
        let before = random
        try fillInProfile(index, under: grant)
        random = before
    }

    /// Whole and locked at once; nothing where one has been begun, or none can be.
    mutating func fillInProfile(_ index: Int, under grant: CaseGrant) throws {
        let today = clock.today
        let file = try read { try ProfileFile(under: grant, on: today, $0) }
        let asked = try read {
            try FormTemplateRepository.inForce(ProfileFile.template, on: today, $0)
        }
        guard file.isOpen, file.forms.allSatisfy(\.isLocked), let version = asked?.version else { return }
        let answers = inventedAnswers(to: version, index)
        guard !answers.isEmpty else { return }
        let begun = try run(
            BeginForm(proof: grant, form: store.newID(), template: ProfileFile.template, about: ""))
        try run(
            SaveForm(
                proof: grant, form: begun.form, answers: answers, rows: [], version: 1, locks: true))
        cases[index].profiles.append(
            SimulatedMapping.Form(
                id: begun.form, template: ProfileFile.template, about: "", answers: answers))
    }
}
