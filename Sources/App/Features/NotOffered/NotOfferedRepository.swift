import Casework
import Law
import SQL
import Store

/// Reads what became of every contact of a period. It never leaves one out, never counts one twice, and never
/// orders by name.
enum NotOfferedRepository {
    /// What the register is asked: contacts that came in the period, of these programmes.
    struct Period: Sendable {
        let programmes: [ProgrammeID]
        let from: Day
        let to: Day
    }

    /// How many went each way, erased cases too. The sum is all contacts of the period.
    static func figures(
        _ period: Period, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ContactFate: Int] {
        let counts = try transaction.all(
            """
            SELECT fate, sum(n) FROM (
              SELECT \(fate) AS fate, 1 AS n FROM episode e LEFT JOIN ending n ON n.episode_id = e.id
              WHERE \(came(period))
              UNION ALL SELECT category, n FROM erased_figure WHERE \(erased(period))) GROUP BY 1
            """
        ) { (try $0.text(0), try $0.int(1)) }
        return try Dictionary(uniqueKeysWithValues: counts.map { name, count in
            guard let fate = ContactFate(name) else { throw UnknownFate(name: name) }
            return (fate, count)
        })
    }

    /// How many of them have been erased: they are counted, and have no row.
    static func countErased(
        _ period: Period, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int {
        try transaction.first("SELECT coalesce(sum(n), 0) FROM erased_figure WHERE \(erased(period))") {
            try $0.int(0)
        } ?? 0
    }

    /// One row a contact, the latest first.
    static func rows(
        _ period: Period, _ part: NotOfferedFilter.Part, after cursor: CaseCursor?, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [NotOfferedRow] {
        let rest: SQL = cursor.map { "AND (e.opened_on, e.id) < (\($0.day), \($0.episode))" } ?? ""
        return try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.is_protected, e.opened_on, e.phase, \(fate), e.ended_on, n.stage,
                   n.criteria, n.alternatives, n.destination, n.told_of_right_on, t.name, h.number
            FROM episode e JOIN person p ON p.id = e.person_id LEFT JOIN ending n ON n.episode_id = e.id
            LEFT JOIN account t ON t.id = n.told_by LEFT JOIN episode h ON h.id = e.joined_to
            WHERE \(came(period)) \(condition(part)) \(rest)
            ORDER BY e.opened_on DESC, e.id DESC LIMIT \(limit)
            """
        ) { try NotOfferedRow($0) }
    }

    struct UnknownFate: Error {
        let name: String
    }

    private static func came(_ period: Period) -> SQL {
        """
        e.programme_id IN (\(values: period.programmes)) AND e.opened_on >= \(period.from)
          AND e.opened_on <= \(period.to)
        """
    }

    private static func erased(_ period: Period) -> SQL {
        """
        figure = 'notOffered' AND programme_id IN (\(values: period.programmes)) AND day >= \(period.from)
          AND day <= \(period.to)
        """
    }

    /// `ContactFate.name` of the contact. Endings after support has begun are no endings before it.
    static let fate: SQL = """
        CASE WHEN e.joined_to IS NOT NULL THEN 'sammanforda'
          WHEN n.reason <> 'supportEnded'
            AND NOT EXISTS (SELECT 1 FROM placement s WHERE s.episode_id = e.id) THEN n.reason
          WHEN e.phase = 'inquiry' THEN 'oppna' ELSE 'vidare' END
        """

    private static func condition(_ part: NotOfferedFilter.Part) -> SQL {
        switch part {
        case .everybody: ""
        case .ended: "AND \(fate) NOT IN ('sammanforda', 'oppna', 'vidare')"
        case .fate(let fate): "AND \(NotOfferedRepository.fate) = \(fate.name)"
        }
    }
}

extension NotOfferedRow {
    init(_ row: borrowing Row) throws {
        let fate = try row.text(6)
        guard let known = ContactFate(fate) else { throw NotOfferedRepository.UnknownFate(name: fate) }
        try self.init(
            episode: row.id(0), number: row.text(1), name: row.text(2), isProtected: row.bool(3),
            openedOn: row.day(4), phase: row.value(5), fate: known, endedOn: row.optionalDay(7),
            stage: row.optionalValue(8), criteria: row.optionalText(9) ?? "",
            alternatives: row.optionalText(10) ?? "", destination: row.optionalText(11) ?? "",
            toldOn: row.optionalDay(12), toldBy: row.optionalText(13), host: row.optionalText(14))
    }
}
