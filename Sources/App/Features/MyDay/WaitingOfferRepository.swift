import Casework
import Law
import SQL
import Store

/// Reads whose answers to offered places are to be asked for. It never reads of a case that has ended, nor of
/// who has left the queue.
enum WaitingOfferRepository {
    /// Those that one of the staff asks, the longest waiting first. Whoever has said no is not asked.
    static func all(
        of account: AccountID, in programmes: [ProgrammeID], on day: Day, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [WaitingOffer] {
        try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, coalesce(s.ask_on, o.ask_on) AS day
            FROM place_offer o JOIN queue_entry q ON q.id = o.entry_id JOIN episode e ON e.id = q.episode_id
            JOIN person p ON p.id = e.person_id LEFT JOIN place_offer_answer s ON s.id = \(latest)
            WHERE e.programme_id IN (\(values: programmes)) AND e.ended_on IS NULL AND e.joined_to IS NULL
              AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)
              AND coalesce(s.answer, 'thinking') = 'thinking' AND coalesce(s.ask_on, o.ask_on) <= \(day)
              AND \(asks(account))
            ORDER BY day, e.number LIMIT \(limit)
            """
        ) { row in
            try WaitingOffer(
                number: row.text(0), name: row.text(1), isProtected: row.bool(2), day: row.day(3))
        }
    }

    private static let latest: SQL = """
        (SELECT n.id FROM place_offer_answer n WHERE n.offer_id = o.id
          ORDER BY n.answered_on DESC, n.id DESC LIMIT 1)
        """

    /// Whoever of the unit has the case; where the authority has it, whoever does what the unit does next,
    /// and else who noted the offer. Where none of them works there any more, each who coordinates the unit.
    private static func asks(_ account: AccountID) -> SQL {
        """
        \(account) = coalesce(\(ofUnit("e.owner_id")), \(ofUnit(planned)), \(ofUnit("o.noted_by")),
          \(ofUnit("\(account)")))
        """
    }

    private static let planned: SQL = """
        (SELECT u.owner_id FROM unit_step u WHERE u.episode_id = e.id AND \(UnitStepRepository.holds))
        """

    /// The account, if it is open and coordinates the unit; null of any other.
    private static func ofUnit(_ account: SQL) -> SQL {
        """
        (SELECT m.account_id FROM membership m JOIN account a ON a.id = m.account_id
          WHERE m.account_id = \(account) AND m.programme_id = e.programme_id AND m.role = 'coordinator'
            AND a.is_disabled = 0 LIMIT 1)
        """
    }
}
