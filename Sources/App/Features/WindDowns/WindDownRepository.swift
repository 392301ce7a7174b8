import Casework
import Law
import SQL
import Store

/// Every statement on wind-downs themselves and where things go. Rows are added, never changed; the schema's
/// triggers agree.
enum WindDownRepository {
    static func standing(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> WindDownRecord? {
        try transaction.first(
            """
            SELECT w.id, w.programme_id, w.closes_on, w.reason, w.noted_at, a.name
            FROM wind_down_now w JOIN account a ON a.id = w.noted_by WHERE w.programme_id = \(programme)
            """
        ) { row in
            try WindDownRecord(
                id: row.id(0), programme: row.id(1),
                terms: WindDownTerms(closesOn: row.day(2), reason: row.text(3)),
                noted: Noted(row, from: 4))
        }
    }

    /// The first day without the programme; nil while it goes on.
    static func closing(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first(
            "SELECT w.closes_on FROM wind_down_now w WHERE w.programme_id = \(programme)"
        ) { try $0.day(0) }
    }

    /// Throws `ProgrammeClosed` from the day on.
    static func demandOpen(
        _ programme: ProgrammeID, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        if let day = try closing(of: programme, transaction), day <= today {
            throw ProgrammeClosed(from: day)
        }
    }

    static func insert(
        _ id: WindDownID, _ terms: WindDownTerms, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO wind_down (id, programme_id, closes_on, reason, noted_on, noted_at, noted_by)
            VALUES (\(id), \(programme), \(terms.closesOn), \(terms.reason), \(transaction.now.day),
                    \(transaction.now), \(account))
            """)
    }

    static func undo(
        _ id: WindDownID, reason: String, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO wind_down_undoing (wind_down_id, reason, noted_on, noted_at, noted_by)
            VALUES (\(id), \(reason), \(transaction.now.day), \(transaction.now), \(account))
            """)
    }

    static func insert(
        _ destination: WindDownDestination, of item: WindDownItem, in windDown: WindDownID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: WindDownDestinationID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO wind_down_destination (id, wind_down_id, kind, object_id, episode_id, number,
              destination, answers, due_on, noted_at, noted_by)
            VALUES (\(id), \(windDown), \(item.kind), \(item.object), \(item.episode),
                    \((item.planned?.number ?? 0) + 1), \(destination.words), \(destination.answers),
                    \(destination.by), \(transaction.now), \(account))
            """)
    }
}
