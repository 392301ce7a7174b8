import Casework
import Law
import Store
import Web

/// Saves the answers of a draft, and perhaps locks it: from then on it stands as it was answered (I5). It
/// never touches a locked one.
struct SaveForm: Command {
    static let event = AuditEvent.mappingFormSaved

    let proof: CaseGrant
    let form: FilledFormID
    let answers: FormAnswers
    /// Of a day; empty for other forms.
    let rows: [DayRow]
    /// The version that was changed.
    let version: Int
    let locks: Bool

    var subject: AuditSubject { proof.subject(of: form) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard let found = try MappingFormRepository.find(form, under: proof, transaction),
            let template = try FormTemplateRepository.find(found.templateVersion, transaction)
        else { throw RouteRefusal.notFound }
        let mapping = try proof.openForm(of: found.template, transaction)
        try demandRight(template.version, transaction)
        guard
            try MappingFormWritingRepository.touch(form, version: version, under: proof, transaction)
        else { throw RouteRefusal.stale }
        try MappingFormWritingRepository.replace(answers, in: form, of: template, transaction)
        try MappingFormWritingRepository.replace(rows, in: form, transaction)
        guard locks else { return }
        try transaction.record(.mappingFormLocked, about: subject)
        try MappingFormWritingRepository.lock(form, under: proof, transaction)
        // Of the life areas only those that matter are filled in, so one of them finishes nothing.
        if let mapping, template.version.layout != .areas {
            try MappingTaskRepository.follow(
                template.template, .done, in: mapping, by: proof.actor.accountID, transaction)
        }
    }

    private func demandRight(
        _ version: FormTemplateVersion, _ transaction: borrowing WriteTransaction
    ) throws {
        let born = try CaseRepository.facts(under: proof, transaction).person.birthDay
        let known = FormAnswers(answers.values).fitting(version)
        let choices = ["kind", "place", "company"].map { code in
            (code, Set(version.question(code)?.choices.map(\.code) ?? []))
        }
        let isKnown = rows.allSatisfy { row in
            zip(choices, [row.kind, row.place, row.company]).allSatisfy { $0.1.contains($1) }
        }
        guard known == answers, isKnown, DayRow.problems(rows).isEmpty, rows.count <= DayRow.most,
            answers.problems(in: version, bornOn: born, today: transaction.now.day).isEmpty,
            !locks || !answers.isEmpty || !rows.isEmpty
        else { throw CommandRefusal.againstRules }
    }
}
