import Casework
import Law
import SQL
import Store

/// One of the times after somebody's support, for the lists. A protected name only its case tells.
struct DueAftercare: Sendable {
    let number: String
    let name: String
    let isProtected: Bool
    let time: AftercareTime
    let answer: Aftercare.Answer?

    /// All that have not closed, of those who are not known to have died; the earliest first.
    static func all(
        in programmes: [ProgrammeID], on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DueAftercare] {
        try transaction.all(
            "\(lines(in: programmes, on: today)) ORDER BY t.due_on, e.number"
        ) { try DueAftercare($0) }
    }

    /// Those that stand before one of the staff now: a contact person's, else whoever coordinates the unit.
    static func waiting(
        for account: AccountID, in programmes: [ProgrammeID], on today: Day, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DueAftercare] {
        try transaction.all(
            """
            \(lines(in: programmes, on: today)) AND t.answer = 'yes' AND t.due_on <= \(today)
              AND (t.result IS NULL
                OR (t.result = 'notReached' AND t.tried_days < \(Aftercare.enoughDays)))
              AND \(StandIn.seesTo(account, "t.episode_id"))
            ORDER BY t.due_on, e.number LIMIT \(limit)
            """
        ) { try DueAftercare($0) }
    }

    /// The longest that any of them is open, and a little more.
    private static let farthestDays = 480

    private static func lines(in programmes: [ProgrammeID], on today: Day) -> SQL {
        """
        SELECT t.moment, t.due_on, t.opens_on, t.closes_on, t.result, t.tried_days, t.answer, e.number,
               p.name, p.is_protected
        FROM aftercare_time t JOIN episode e ON e.id = t.episode_id JOIN person p ON p.id = e.person_id
        WHERE t.programme_id IN (\(values: programmes))
          AND t.ended_on >= \(today.adding(days: -farthestDays))
          AND t.closes_on > \(today) AND t.is_over = 0 AND e.joined_to IS NULL
          AND NOT EXISTS (SELECT 1 FROM person q JOIN episode o ON o.person_id = q.id
            JOIN ending n ON n.episode_id = o.id WHERE q.root_id = p.root_id AND n.reason = 'deceased')
        """
    }
}

extension DueAftercare {
    fileprivate init(_ row: borrowing Row) throws {
        time = try AftercareTime(row)
        answer = try row.optionalValue(6)
        (number, name, isProtected) = try (row.text(7), row.text(8), row.bool(9))
    }
}

extension MyDayLine {
    /// Somebody to get in touch with after the support.
    init(aftercare one: DueAftercare, today: Day) {
        address = AftercareAddress.contact(one.number)
        let name = PersonName.shown(one.name, isHidden: one.isProtected)
        what = one.isProtected || one.name.isEmpty ? "\(name), \(one.number)" : name
        about = "Hör av dig, \(one.time.moment.swedish) efter stödet"
        let waiting = Waiting(until: one.time.dueOn, today: today)
        when = waiting.swedish
        if case .days = waiting { isWaiting = true } else { isWaiting = false }
        unanswered = nil
    }
}
