import Casework
import Law
import SQL
import Store

/// Who has read or changed what about one person, as that person gets it on paper: the same reader doing the
/// same thing several times a day is one line. It never leaves an entry out.
struct PersonReadings: Sendable {
    struct Line: Sendable {
        let day: Day
        let reader: LogEntry.Reader?
        let isCommand: Bool
        let event: AuditEvent
        var first: Instant
        var last: Instant
        var times: Int
    }

    private struct Key: Hashable {
        let day: Day
        let reader: LogEntry.Reader?
        let isCommand: Bool
        let event: AuditEvent
    }

    private(set) var lines: [Line] = []
    private var places: [Key: Int] = [:]

    /// Entries come newest first, and so do the lines.
    mutating func add(_ entry: LogEntry) {
        let isCommand = entry.reader == nil && entry.peer == nil
        let key = Key(day: entry.at.day, reader: entry.reader, isCommand: isCommand, event: entry.event)
        if let place = places[key] {
            lines[place].first = min(lines[place].first, entry.at)
            lines[place].last = max(lines[place].last, entry.at)
            lines[place].times += 1
        } else {
            places[key] = lines.count
            lines.append(
                Line(
                    day: key.day, reader: key.reader, isCommand: isCommand, event: key.event, first: entry.at,
                    last: entry.at, times: 1))
        }
    }
}

extension LogRepository {
    /// Row by row, so that a person read thousands of times costs no more memory than their lines.
    static func readings(
        of people: [PersonID], _ transaction: borrowing ReadTransaction
    ) throws -> PersonReadings {
        var readings = PersonReadings()
        try transaction.each(
            "\(select) WHERE e.person_id IN (\(values: people)) ORDER BY e.id DESC"
        ) { row in
            try readings.add(decode(row))
        }
        return readings
    }

    /// The roles each of these accounts now has in the programme or for the whole installation.
    static func roles(
        of accounts: [AccountID], in programme: ProgrammeID, _ transaction: borrowing ReadTransaction
    ) throws -> [AccountID: [Role]] {
        var roles: [AccountID: [Role]] = [:]
        try transaction.each(
            """
            SELECT account_id, role FROM membership
            WHERE account_id IN (\(values: accounts))
              AND (programme_id = \(programme) OR programme_id IS NULL)
            ORDER BY account_id, role
            """
        ) { row in try roles[row.id(0), default: []].append(row.value(1)) }
        return roles
    }
}
