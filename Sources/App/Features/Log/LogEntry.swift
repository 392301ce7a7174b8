import Casework
import Law

/// One entry of the log with the words its readers need. It never holds the name of the person it is about: a
/// reviewer sees the log, not the files (`product.md`).
struct LogEntry: Sendable {
    let id: Int64
    let at: Instant
    let event: AuditEvent
    /// Nil where nobody had signed in.
    let reader: Reader?
    let programme: String?
    let caseNumber: String?
    /// The network address; nil for a command given on the server itself.
    let peer: String?

    /// Whoever read or changed: staff stand by name.
    struct Reader: Sendable, Hashable {
        let account: AccountID
        let username: String
        let name: String
    }

    /// Who it was, in words.
    var who: String {
        if let reader { return "\(reader.name) (\(reader.username))" }
        return peer == nil ? "Kommando på servern" : "Inte inloggad"
    }
}

/// A person in the log: known to the reviewer by case numbers alone.
struct LoggedPerson: Sendable {
    let person: PersonID
    let programme: ProgrammeID
    let episode: EpisodeID
    let programmeName: String
    /// Every row of the same human being: what was read before two were found to be one is theirs too.
    var rows: [PersonID] = []
    /// Every case of the same person, oldest first.
    var caseNumbers: [String] = []
}
