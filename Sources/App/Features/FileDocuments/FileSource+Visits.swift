import Casework
import Law
import Store

/// Visits, contacts and practical help as they stand in the execution file. What was said stands in the
/// notes.
extension FileSource {
    func visits(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let file = try VisitFile(under: grant, transaction)
        return file.visits.map(visit) + file.contacts.enumerated().map(contact)
            + (try PracticalHelpRepository.all(under: grant, transaction).map(help))
    }

    private func visit(_ one: Visit) -> FileEntry {
        FileEntry(
            "visit.\(one.id)", at: one.closing?.at ?? one.bookedAt,
            "Besök \(one.booking.day.inWords(withYear: true))",
            by: one.closing.map { "\($0.at.dayAndTime), \($0.by)" }
                ?? "\(one.bookedAt.dayAndTime), \(one.bookedBy)",
            (one.closedItems + one.bookedItems + one.earlier.reversed().flatMap(\.items)).parts)
    }

    private func contact(_ place: Int, _ one: SupportContactRepository.Noted) -> FileEntry {
        FileEntry(
            "contact.\(one.at).\(place)", at: one.at, "Kontakt \(one.contact.day.inWords(withYear: true))",
            by: "\(one.at.dayAndTime), \(one.by)", [one.item].parts)
    }

    private func help(_ one: PracticalHelpRecord) -> FileEntry {
        FileEntry(
            "help.\(one.id)", at: one.at, "Praktisk hjälp", by: "\(one.at.dayAndTime), \(one.by)",
            [one.item(nil)].parts)
    }
}
