import Casework
import Law
import Templating
import Web

/// A document in the list of those that stand in a case.
struct DocumentRow: Fielded, Sendable {
    let about: String
    let address: Link
    let file: String
    let received: String
    let from: String?
    let takenBy: String
    let takenAt: String
    /// The way to take it out, for those who may.
    let withdraw: Link?

    static let fields: Fields<DocumentRow> = [
        .text("about") { $0.about },
        .optionalLink("address") { $0.address },
        .text("file") { $0.file },
        .text("received") { $0.received },
        .optionalText("from") { $0.from },
        .text("takenBy") { $0.takenBy },
        .text("takenAt") { $0.takenAt },
        .optionalLink("withdraw") { $0.withdraw },
    ]

    init(_ document: DocumentRecord, number: String, mayChange: Bool) {
        about = document.about
        address = "/arenden/\(number)/handlingar/\(document.id)"
        file = document.fileInWords
        received = document.receivedOn.description
        from = document.receivedFrom.isEmpty ? nil : document.receivedFrom
        takenBy = document.takenBy
        takenAt = document.takenAt.dayAndTime
        withdraw = mayChange ? "/arenden/\(number)/handlingar/\(document.id)/ta-bort" : nil
    }
}

extension DocumentRecord {
    /// "intyg.pdf (PDF, 340 kB)"
    var fileInWords: String { "\(name) (\(format.swedish), \(FileSize(octets)))" }
}
