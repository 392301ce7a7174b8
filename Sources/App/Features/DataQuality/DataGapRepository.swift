import Casework
import Law
import SQL
import Store

/// Somewhere that something is missing: in which case, who sees to it, and since when. It holds a protected
/// name too: the page decides what is shown.
struct FoundGap: Sendable {
    /// Nil for a meeting of a group, which is nobody's.
    let episode: EpisodeID?
    let programme: ProgrammeID
    let person: PersonID?
    let number: String
    let name: String
    let isProtected: Bool
    /// The visit, decision or meeting that it is about; the case otherwise.
    let object: Int64
    /// Nil where nobody sees to it.
    let account: AccountID?
    let staff: String?
    let day: Day
}

/// Whose gaps somebody sees: in some programmes everybody's, in others their own.
struct GapReach: Sendable {
    let everybodys: [ProgrammeID]
    let own: [ProgrammeID]
    let account: AccountID

    /// The manager sees all of the unit's, and whoever decides all of the authority's.
    init(_ gap: DataGap, _ actor: Actor) {
        let isExecution = gap.files == .execution
        let lead: Permission = isExecution ? .readFigurePeople : .issueDecision
        let work: Permission = isExecution ? .followFigures : .readInvestigation
        everybodys = actor.programmes(for: lead, in: gap.files)
        own = actor.programmes(for: work, in: gap.files)
        account = actor.accountID
    }

    var isEmpty: Bool { everybodys.isEmpty && own.isEmpty }

    /// Of rows `g`.
    var holds: SQL {
        """
        (g.programme_id IN (\(values: everybodys))
          OR (g.programme_id IN (\(values: own)) AND g.account_id = \(account)))
        """
    }
}

/// Reads what is missing or says two things. It never orders by anything of a person.
enum DataGapRepository {
    static func count(
        _ gap: DataGap, _ reach: GapReach, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int {
        try transaction.first(
            "SELECT count(*) FROM (\(DataGapRows.of(gap, today: today))) g WHERE \(reach.holds)"
        ) { try $0.int(0) } ?? 0
    }

    /// What has waited longest, whoever sees to it; by who does.
    static func rows(
        _ gap: DataGap, _ reach: GapReach, today: Day, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FoundGap] {
        try transaction.all(
            """
            SELECT e.id, g.programme_id, e.person_id, coalesce(e.number, ''), coalesce(p.name, ''),
                   coalesce(p.is_protected, 0), g.object_id, a.name, g.day, a.id
            FROM (SELECT * FROM (\(DataGapRows.of(gap, today: today))) g WHERE \(reach.holds)
              ORDER BY g.day, g.object_id LIMIT \(limit)) g
            LEFT JOIN episode e ON e.id = g.episode_id LEFT JOIN person p ON p.id = e.person_id
            LEFT JOIN account a ON a.id = g.account_id
            ORDER BY a.name IS NULL, a.name, a.id, g.day, g.object_id
            """
        ) { try FoundGap($0) }
    }
}

extension FoundGap {
    fileprivate init(_ row: borrowing Row) throws {
        (episode, programme, person) = (try row.optionalID(0), try row.id(1), try row.optionalID(2))
        (number, name, isProtected) = (try row.text(3), try row.text(4), try row.bool(5))
        object = try row.int64(6)
        (account, staff, day) = (try row.optionalID(9), try row.optionalText(7), try row.day(8))
    }
}
