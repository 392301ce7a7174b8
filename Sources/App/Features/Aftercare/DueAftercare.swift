import Casework
import Law
import SQL
import Store

/// One of the times after somebody's support, for the lists. A protected name only its case tells.
struct DueAftercare: Sendable {
    let episode: EpisodeID
    let programme: ProgrammeID
    let number: String
    let name: String
    let isProtected: Bool
    let endedOn: Day
    let time: AftercareTime
    /// The case where the person has asked for support anew.
    let laterCase: String?

    /// The next one of a list after a day and a case, the earliest first; one that is known to have died is
    /// in none, nor is an inquiry that went on in another case.
    static func lines(
        _ part: AftercarePart, in programmes: [ProgrammeID], on today: Day, after cursor: CaseCursor?,
        limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DueAftercare] {
        let day: SQL = part.isByTime ? "t.due_on" : "t.ended_on"
        let rest: SQL = cursor.map { "AND (\(day), t.episode_id) > (\($0.day), \($0.episode))" } ?? ""
        return try transaction.all(
            """
            \(part.isByTime ? agreed(programmes, today) : ended(programmes, today))
              AND \(condition(part, today)) \(rest)
            ORDER BY \(day), t.episode_id LIMIT \(limit)
            """
        ) { try DueAftercare($0) }
    }

    /// Those that stand before one of the staff now: a contact person's, else whoever coordinates the unit,
    /// and where nobody does whoever leads it.
    static func waiting(
        for account: AccountID, in programmes: [ProgrammeID], on today: Day, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DueAftercare] {
        guard !programmes.isEmpty else { return [] }
        return try transaction.all(
            """
            \(agreed(programmes, today)) AND \(condition(.due, today))
              AND \(StandIn.takesOver(account, "t.episode_id"))
            ORDER BY t.due_on, t.episode_id LIMIT \(limit)
            """
        ) { try DueAftercare($0) }
    }

    /// The longest that any of them is open, and a little more.
    static let farthestDays = 480

    /// Of those whose latest answer is yes: an index of its own leads to them alone.
    private static func agreed(_ programmes: [ProgrammeID], _ today: Day) -> SQL {
        """
        \(columns) FROM aftercare_answer a CROSS JOIN episode e ON e.id = a.episode_id
        CROSS JOIN aftercare_time t ON t.episode_id = a.episode_id AND t.ended_on = a.ended_on
        JOIN person p ON p.id = e.person_id
        WHERE a.answer = 'yes' AND a.ended_on >= \(today.adding(days: -farthestDays))
          AND e.programme_id IN (\(values: programmes)) AND e.joined_to IS NULL
          AND NOT EXISTS (SELECT 1 FROM aftercare_answer n WHERE n.episode_id = a.episode_id
            AND n.ended_on = a.ended_on AND n.number > a.number)
          AND t.closes_on > \(today) AND t.is_over = 0
        """
    }

    /// Everybody once, as long as any of the times is open.
    private static func ended(_ programmes: [ProgrammeID], _ today: Day) -> SQL {
        """
        \(columns) FROM aftercare_time t JOIN episode e ON e.id = t.episode_id
        JOIN person p ON p.id = e.person_id
        WHERE t.programme_id IN (\(values: programmes)) AND t.moment = 'm12'
          AND t.ended_on >= \(today.adding(days: -farthestDays)) AND t.closes_on > \(today)
          AND e.joined_to IS NULL AND t.is_over = 0
        """
    }

    private static var columns: SQL {
        """
        SELECT t.moment, t.due_on, t.opens_on, t.closes_on, t.contact, t.tried_days, t.episode_id, e.number,
               p.name, p.is_protected, t.ended_on, (\(laterCase(than: "t.episode_id"))), e.programme_id
        """
    }

    /// The newest open case of the same person beside one, in the same programme.
    static func laterCase(than episode: SQL) -> SQL {
        """
        SELECT q.number FROM episode s JOIN person x ON x.id = s.person_id
        JOIN person o ON o.root_id = x.root_id JOIN episode q ON q.person_id = o.id
        WHERE s.id = \(episode) AND q.id <> s.id AND q.programme_id = s.programme_id
          AND q.ended_on IS NULL AND q.joined_to IS NULL ORDER BY q.id DESC LIMIT 1
        """
    }

    /// Where the person of `t` has a place again.
    static func returns(_ today: Day) -> SQL {
        """
        SELECT b.number FROM aftercare_return b
        WHERE b.episode_id = t.episode_id AND b.from_on <= \(today) AND \(today) < b.to_on
        """
    }

    private static func condition(_ part: AftercarePart, _ today: Day) -> SQL {
        switch part {
        case .due: "t.due_on <= \(today) AND \(isOpen("t")) AND NOT EXISTS (\(returns(today)))"
        case .coming:
            """
            t.due_on > \(today) AND \(isOpen("t")) AND NOT EXISTS (\(returns(today)))
              AND NOT EXISTS (SELECT 1 FROM aftercare_time z WHERE z.episode_id = t.episode_id
                AND z.due_on > \(today) AND z.due_on < t.due_on AND \(isOpen("z")))
            """
        case .unasked: "t.answer IS NULL AND NOT EXISTS (\(returns(today)))"
        case .returned: "EXISTS (\(returns(today)))"
        }
    }

    /// Nobody has tried, or not yet on days enough.
    static func isOpen(_ time: SQL) -> SQL {
        """
        (\(time).contact IS NULL
          OR (\(time).contact = 'notReached' AND \(time).tried_days < \(Aftercare.enoughDays)))
        """
    }
}

extension DueAftercare {
    fileprivate init(_ row: borrowing Row) throws {
        time = try AftercareTime(row)
        (episode, number, name) = try (row.id(6), row.text(7), row.text(8))
        (isProtected, endedOn, laterCase) = try (row.bool(9), row.day(10), row.optionalText(11))
        programme = try row.id(12)
    }
}
