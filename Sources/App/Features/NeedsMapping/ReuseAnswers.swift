import Casework
import Law
import Store
import Web

/// Begins a form with what the person answered in an earlier case of the programme, so that nobody is asked
/// the same things again (AS-10). Only with the person's yes, whose day is kept; the earlier form never
/// changes.
struct ReuseAnswers: Command {
    static let event = AuditEvent.mappingAnswersReused

    let proof: CaseGrant
    /// Of the earlier case.
    let earlier: FilledFormID
    /// The key of the new one.
    let form: FilledFormID
    let consent: MappingFormWritingRepository.Consent

    var subject: AuditSubject { proof.subject(of: form) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> MappingForm {
        let mapping = try proof.openMapping(transaction)
        let all = try MappingFormRepository.earlier(under: proof, transaction)
        guard let old = all.first(where: { $0.form.id == earlier })?.form else { throw RouteRefusal.notFound }
        let asked = try asked(as: old, transaction)
        let draft = try MappingFormRepository.draft(
            of: old.template, about: old.about, under: proof, transaction)
        guard draft == nil else { throw RouteRefusal.stale }
        try MappingFormWritingRepository.insert(
            MappingFormWritingRepository.Beginning(
                id: form, version: asked.id, about: old.about, reusedFrom: earlier, consent: consent),
            under: proof, transaction)
        try copy(to: asked, transaction)
        try MappingTaskRepository.follow(
            asked.template, .ongoing, in: mapping, by: proof.actor.accountID, transaction)
        return old
    }

    /// The version in force, if it asks about the same.
    private func asked(
        as old: MappingForm, _ transaction: borrowing WriteTransaction
    ) throws -> StoredTemplate {
        let today = transaction.now.day
        guard consent.day <= today, !consent.how.isEmpty,
            let asked = try FormTemplateRepository.inForce(old.template, on: today, transaction),
            old.about.isEmpty || asked.version.areas.contains(where: { $0.code == old.about })
        else { throw CommandRefusal.againstRules }
        return asked
    }

    /// What is still asked, in choices that there still are.
    private func copy(to asked: StoredTemplate, _ transaction: borrowing WriteTransaction) throws {
        let answers = try MappingFormRepository.answers(of: earlier, transaction)
        try MappingFormWritingRepository.replace(
            answers.fitting(asked.version), in: form, of: asked, transaction)
        try MappingFormWritingRepository.replace(
            try MappingFormRepository.rows(of: earlier, transaction), in: form, transaction)
    }
}
