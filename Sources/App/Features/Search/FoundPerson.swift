import Casework
import Law
import Store

/// A human being as somebody may see them in a list: the names they go by and their cases, of those that the
/// reader may open. It never holds what is protected from the reader.
struct FoundPerson: Sendable {
    /// One row of the person: a merged one has several.
    struct Part: Sendable {
        let person: PersonID
        let name: String
        let birthDay: Day?
        let number: String?
        let address: String
        let isProtected: Bool
    }

    struct Case: Sendable {
        let episode: EpisodeID
        let person: PersonID
        let programme: ProgrammeID
        let number: String
        let programmeName: String
        let phase: Casework.Phase
        let openedOn: Day
        let endedOn: Day?
        /// The case in which this one goes on.
        let host: EpisodeID?

        var isFree: Bool { endedOn == nil && host == nil }
    }

    let root: PersonID
    var parts: [Part]
    /// Oldest first.
    var cases: [Case]

    /// The case that is worked in now, else the latest.
    var chief: Case? { cases.first(where: \.isFree) ?? cases.last }
    var birthDay: Day? { parts.lazy.compactMap(\.birthDay).first }
    var number: String? { parts.lazy.compactMap(\.number).first }

    /// Each name once, the first first.
    var names: [String] {
        parts.reduce(into: []) { names, part in
            if !names.contains(part.name) { names.append(part.name) }
        }
    }

    /// As they stand in a list.
    var shownNames: String { names.map { PersonName.shown($0) }.joined(separator: ", även ") }

    /// Whom the log names when they are shown: each row of them, by its first case.
    var subjects: [AuditSubject] {
        parts.map { part in
            let one = cases.first { $0.person == part.person }
            return AuditSubject(programme: one?.programme, person: part.person, episode: one?.episode)
        }
    }
}
