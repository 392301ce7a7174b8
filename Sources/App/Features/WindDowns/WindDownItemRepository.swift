import Casework
import Law
import SQL
import Store

/// Reads what remains in a programme that closes. What is ended, moved or called off is not there any more.
struct WindDownItemRepository {
    let windDown: WindDownRecord
    let today: Day

    /// How many there are of each kind, and for how many it is said where to.
    func counts(_ transaction: borrowing some Querying & ~Copyable) throws -> [WindDownKind: WindDownCount] {
        var counts: [WindDownKind: WindDownCount] = [:]
        for kind in WindDownKind.allCases {
            counts[kind] = try transaction.first(
                "SELECT count(*), count(\(latest(kind))) FROM (\(remaining(kind))) i"
            ) { try WindDownCount(all: $0.int(0), planned: $0.int(1)) }
        }
        return counts
    }

    /// By day; never by anything of a person.
    func items(
        _ kind: WindDownKind, after cursor: WindDownCursor?, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [WindDownItem] {
        let rest: SQL = cursor.map { "WHERE (i.day, i.object) > (\($0.day), \($0.object))" } ?? ""
        return try transaction.all(
            "\(lines(kind)) \(rest) ORDER BY i.day, i.object LIMIT \(limit)"
        ) { try WindDownItem($0) }
    }

    /// One of them, looked up alone; nil when it does not remain.
    func find(
        _ kind: WindDownKind, _ object: Int64, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> WindDownItem? {
        try transaction.first("\(lines(kind)) WHERE i.object = \(object)") { try WindDownItem($0) }
    }

    private func lines(_ kind: WindDownKind) -> SQL {
        """
        SELECT \(kind), i.object, i.episode_id, e.number, coalesce(p.name, ''),
               coalesce(p.is_protected, 0), i.day, i.detail, d.destination, d.answers, d.due_on, a.name,
               d.number, \(CaseReaderRepository.reader), p.id
        FROM (\(remaining(kind))) i
        LEFT JOIN episode e ON e.id = i.episode_id LEFT JOIN person p ON p.id = e.person_id
        LEFT JOIN wind_down_destination d ON d.id = \(latest(kind)) LEFT JOIN account a ON a.id = d.answers
        """
    }

    /// Where to, as it was said last, also before the day was moved.
    private func latest(_ kind: WindDownKind) -> SQL {
        """
        (SELECT n.id FROM wind_down_destination n JOIN wind_down w ON w.id = n.wind_down_id
          WHERE n.kind = \(kind) AND n.object_id = i.object AND w.programme_id = \(windDown.programme)
          ORDER BY n.noted_at DESC, n.id DESC LIMIT 1)
        """
    }
}

extension WindDownItem {
    fileprivate init(_ row: borrowing Row) throws {
        (kind, object, episode) = try (row.value(0), row.int64(1), row.optionalID(2))
        (number, name, isProtected) = try (row.optionalText(3), row.text(4), row.bool(5))
        (day, detail, reader) = try (row.day(6), row.text(7), row.optionalID(13))
        person = try row.optionalID(14)
        guard let words = try row.optionalText(8) else {
            planned = nil
            return
        }
        let destination = try WindDownDestination(words: words, answers: row.id(9), by: row.day(10))
        planned = try Planned(destination: destination, answersName: row.text(11), number: row.int(12))
    }
}
