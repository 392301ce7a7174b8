import Casework
import Law
import Store
import Web

/// Begins a correction of a locked form: a draft with the same questions and answers that points to it. The
/// old one stays as it was answered (I5), and stands until the new one is locked.
struct CorrectForm: Command {
    static let event = AuditEvent.mappingFormCorrected

    let proof: CaseGrant
    /// The one that is wrong.
    let form: FilledFormID
    /// The key of the new one.
    let correction: FilledFormID
    let reason: String

    var subject: AuditSubject { proof.subject(of: form) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> MappingForm {
        let forms = try MappingFormRepository.all(under: proof, transaction)
        guard let old = forms.first(where: { $0.id == form }) else { throw RouteRefusal.notFound }
        _ = try proof.openForm(of: old.template, transaction)
        guard old.isLocked, !forms.contains(where: { $0.corrects == form }) else { throw RouteRefusal.stale }
        guard !reason.isEmpty,
            let template = try FormTemplateRepository.find(old.templateVersion, transaction)
        else { throw CommandRefusal.againstRules }
        try MappingFormWritingRepository.insert(
            MappingFormWritingRepository.Beginning(
                id: correction, version: old.templateVersion, about: old.about, corrects: form,
                correctionReason: reason),
            under: proof, transaction)
        try MappingFormWritingRepository.replace(
            try MappingFormRepository.answers(of: form, transaction), in: correction, of: template,
            transaction)
        try MappingFormWritingRepository.replace(
            try MappingFormRepository.rows(of: form, transaction), in: correction, transaction)
        return old
    }
}
