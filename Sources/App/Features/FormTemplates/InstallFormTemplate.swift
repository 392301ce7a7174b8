import Casework
import Law
import Store
import Web

/// Installs the new version of a mapping template that a file holds. It never touches a version that is
/// there.
struct InstallFormTemplate: Command {
    static let event = AuditEvent.formTemplateInstalled

    let proof: Actor
    let id: FormTemplateVersionID
    let versions: [FormTemplateVersion]
    let sha256: [UInt8]

    var subject: AuditSubject { AuditSubject(object: id.value) }

    /// Throws `FormTemplateNews.Fault` where the file cannot be taken in.
    func perform(_ transaction: borrowing WriteTransaction) throws {
        let news = try FormTemplateNews(
            in: versions, besides: try FormTemplateRepository.histories(transaction),
            today: transaction.now.day)
        try FormTemplateRepository.insert(news.version, id: id, transaction)
        try FormTemplateRepository.noteInstallation(
            of: id, sha256: sha256, by: proof.accountID, transaction)
    }
}

/// Takes back a version before its first day.
struct WithdrawFormTemplate: Command {
    static let event = AuditEvent.formTemplateWithdrawn

    let proof: Actor
    let id: FormTemplateVersionID

    var subject: AuditSubject { AuditSubject(object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try FormTemplateRepository.withdraw(id, by: proof.accountID, transaction) else {
            throw RouteRefusal.stale
        }
    }
}
