import Casework
import Law

/// A document of a case as it stands. It holds what a protected person sent also where the reader may not see
/// it: ask `CaseFacts.mayBeRead(by:)` before showing any of it.
struct DocumentRecord: Sendable {
    /// The latest time it was taken out or put back.
    struct Change: Sendable {
        let version: Int
        let isWithdrawn: Bool
        let reason: String
        let by: String
        let at: Instant
    }

    let id: DocumentID
    /// As its sender called it.
    let name: String
    let format: DocumentFormat
    let octets: Int
    let sha256: [UInt8]
    let receivedOn: Day
    let receivedFrom: String
    let about: String
    let takenBy: String
    let takenAt: Instant
    /// The file of the case that it stands in.
    let file: CaseFile
    let change: Change?

    var isWithdrawn: Bool { change?.isWithdrawn ?? false }
    var version: Int { change?.version ?? 0 }
}
