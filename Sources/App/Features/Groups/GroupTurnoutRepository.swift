import Casework
import Law
import SQL
import Store

/// How many were at one meeting. It never says who.
struct GroupTurnout: Sendable, Equatable {
    let day: Day
    let count: Int
}

/// Counts who came to groups. It never says who.
enum GroupTurnoutRepository {
    /// How many came to each of a group's meetings that were held, oldest first.
    static func turnout(
        of group: SupportGroupID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupTurnout] {
        try transaction.all(
            """
            SELECT s.meets_on, s.others + (SELECT count(DISTINCT \(CaseReaderRepository.leadingNumber))
              FROM group_attendance a JOIN episode e ON e.id = a.episode_id
              WHERE a.session_id = s.id AND a.standing = 'came' AND a.turn = (SELECT max(b.turn)
                FROM group_attendance b WHERE b.session_id = s.id AND b.episode_id = a.episode_id))
            FROM group_session s WHERE s.group_id = \(group) AND s.standing = 'held'
            ORDER BY s.meets_on, s.starts
            """
        ) { try GroupTurnout(day: $0.day(0), count: $0.int(1)) }
    }
}
