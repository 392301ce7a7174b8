import Casework
import Law
import Store
import Templating
import Web

/// A case's documents as its timeline tells them: what came in, and what was taken out or put back. It never
/// shows what a protected person sent to somebody who is not on the case.
struct DocumentTimeline: Sendable {
    private let number: String
    private let documents: [DocumentRecord]
    private let changes: [(document: DocumentID, change: DocumentRecord.Change)]

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        documents = try DocumentRepository.list(under: grant, transaction)
        // Most documents stay where they were put.
        let hasChanged = documents.contains { $0.change != nil }
        changes = hasChanged ? try DocumentRepository.changes(under: grant, transaction) : []
    }

    /// Those that stand in the case.
    var count: Int { documents.count { !$0.isWithdrawn } }

    /// The way to the list, told with how many there are.
    var act: Act {
        let label = count == 0 ? "Handlingar" : "Handlingar (\(count))"
        return Act(label: label, address: "/arenden/\(number)/handlingar")
    }

    func entries(isReadable: Bool) -> [(Instant, TimelineEntry)] {
        let arrivals = documents.map { ($0.takenAt, arrival($0, isReadable: isReadable)) }
        return arrivals + changes.map { document, change in
            let about = documents.first { $0.id == document }?.about
            let texts = isReadable ? [about ?? "", change.reason].filter { !$0.isEmpty } : []
            let what = change.isWithdrawn ? "Handling borttagen ur ärendet" : "Handling tillbaka i ärendet"
            return (change.at, entry(change.at, what, by: change.by, texts))
        }
    }

    private func arrival(_ document: DocumentRecord, isReadable: Bool) -> TimelineEntry {
        guard isReadable else { return entry(document.takenAt, "Handling", by: document.takenBy, []) }
        let from = document.receivedFrom.isEmpty ? "" : " från \(document.receivedFrom)"
        let act = Act(
            label: "Öppna \(document.about)", address: "/arenden/\(number)/handlingar/\(document.id)")
        return entry(
            document.takenAt, "Handling: \(document.about)", by: document.takenBy,
            ["Kom in \(document.receivedOn.inWords(withYear: true))\(from)."],
            act: document.isWithdrawn ? nil : act)
    }

    private func entry(
        _ instant: Instant, _ heading: String, by name: String, _ texts: [String], act: Act? = nil
    ) -> TimelineEntry {
        TimelineEntry(
            dateTime: instant.description, when: instant.dayAndTime, heading: heading, byLine: name,
            texts: texts, act: act)
    }
}
