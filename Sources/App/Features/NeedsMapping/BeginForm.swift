import Casework
import Law
import Store
import Web

/// Begins a form with the questions that are asked today. Where there is a draft already it goes on in that.
struct BeginForm: Command {
    static let event = AuditEvent.mappingFormBegun

    let proof: CaseGrant
    let form: FilledFormID
    /// A template's code.
    let template: String
    /// What it is about, as a life area; empty for a template that is about the person as a whole.
    let about: String

    var subject: AuditSubject { proof.subject(of: form) }

    /// The form to fill in, and how.
    func perform(
        _ transaction: borrowing WriteTransaction
    ) throws -> (form: FilledFormID, layout: FormTemplateVersion.Layout) {
        let asked = try asked(transaction)
        let mapping = try proof.openForm(of: asked.template, transaction)
        if let draft = try MappingFormRepository.draft(
            of: asked.template, about: about, under: proof, transaction)
        {
            return (draft, asked.version.layout)
        }
        try MappingFormWritingRepository.insert(
            MappingFormWritingRepository.Beginning(id: form, version: asked.id, about: about),
            under: proof, transaction)
        if let mapping {
            try MappingTaskRepository.follow(
                asked.template, .ongoing, in: mapping, by: proof.actor.accountID, transaction)
        }
        return (form, asked.version.layout)
    }

    /// The version in force, if it can be about this.
    private func asked(_ transaction: borrowing WriteTransaction) throws -> StoredTemplate {
        let today = transaction.now.day
        guard let asked = try FormTemplateRepository.inForce(template, on: today, transaction),
            asked.version.areas.isEmpty ? about.isEmpty
                : asked.version.areas.contains(where: { $0.code == about })
        else { throw RouteRefusal.notFound }
        return asked
    }
}
