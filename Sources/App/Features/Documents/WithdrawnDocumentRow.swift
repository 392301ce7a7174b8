import Casework
import Law
import Templating
import Web

/// A document in the list of those that were taken out of a case: by whom, why, and how it is put back.
struct WithdrawnDocumentRow: Fielded, Sendable {
    let about: String
    /// One that lies in the wrong case is opened only by those who may put it right.
    let address: Link?
    let file: String
    let changedBy: String
    let changedAt: String
    let reason: String
    let restore: ActForm?

    static let fields: Fields<WithdrawnDocumentRow> = [
        .text("about") { $0.about },
        .optionalLink("address") { $0.address },
        .text("file") { $0.file },
        .text("changedBy") { $0.changedBy },
        .text("changedAt") { $0.changedAt },
        .text("reason") { $0.reason },
        .optional("restore", ActForm.fields) { $0.restore },
    ]

    /// Nil for one that stands in the case.
    init?(_ document: DocumentRecord, number: String, mayChange: Bool) {
        guard let last = document.change, last.isWithdrawn else { return nil }
        about = document.about
        address = mayChange ? "/arenden/\(number)/handlingar/\(document.id)" : nil
        file = document.fileInWords
        changedBy = last.by
        changedAt = last.at.dayAndTime
        reason = last.reason
        restore = !mayChange ? nil : ActForm(
            label: "Lägg tillbaka", address: "/arenden/\(number)/handlingar/\(document.id)/lagg-tillbaka",
            about: document.about)
    }
}
