import Casework
import Law
import Templating
import Web

/// One note that waits for its author: where it is taken up, signed or thrown away.
struct UnsignedNoteLine: Fielded, Sendable {
    let title: String
    let address: Link
    let since: String
    let isOld: Bool
    let sign: ActForm?
    let discard: ActForm

    static let fields: Fields<UnsignedNoteLine> = [
        .text("title") { $0.title },
        .link("address") { $0.address },
        .text("since") { $0.since },
        .flag("isOld") { $0.isOld },
        .optional("sign", ActForm.fields) { $0.sign },
        .part("discard", ActForm.fields) { $0.discard },
    ]

    init(_ line: UnsignedNotes.Line, today: Day, namesCase: Bool) {
        title = namesCase ? "\(line.title), \(line.caseNumber)" : line.title
        address = line.address
        let days = today.number - line.since.day.number
        isOld = line.isOld
        // Kindly: it waits; nobody is late.
        since = line.isOld ? "har väntat \(days) dagar på dig" : "sparad \(line.since.dayAndTime)"
        let about = "\(line.title) \(line.caseNumber), \(since)"
        sign = line.sign.map { ActForm(label: "Signera", address: $0, about: about) }
        discard = ActForm(label: "Kasta", address: line.discard, about: about)
    }
}

/// Everything that waits for the signature of who is signed in.
struct UnsignedNotesPage: Page, Sendable {
    static let template = "journal-notes/unsigned"
    let lines: [UnsignedNoteLine]

    static let fields: Fields<UnsignedNotesPage> = [
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", UnsignedNoteLine.fields) { $0.lines },
    ]

    init(_ unsigned: UnsignedNotes, today: Day) {
        lines = unsigned.lines.map { UnsignedNoteLine($0, today: today, namesCase: true) }
    }
}
