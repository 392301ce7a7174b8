import Casework
import Law
import SQL
import Store

/// Reads what waits after visits. It never reads of a case that has ended.
enum WaitingVisitRepository {
    /// Those of one of the staff, the longest waiting first. A contact after a visit waits until somebody has
    /// tried, a new time is booked, the person has come to a group, or it is the case's next step, which
    /// stands for itself.
    static func all(
        of account: AccountID, in programmes: [ProgrammeID], on day: Day, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [WaitingVisit] {
        try transaction.all(
            """
            SELECT w.kind, w.id, e.number, p.name, p.is_protected, w.day
            FROM (\(unwritten(account, day)) UNION ALL \(contacts(account, day))) w
            JOIN episode e ON e.id = w.episode_id JOIN person p ON p.id = e.person_id
            WHERE e.ended_on IS NULL AND e.programme_id IN (\(values: programmes))
            ORDER BY w.day, w.id LIMIT \(limit)
            """
        ) { row in
            try WaitingVisit(
                kind: row.value(0), visit: row.id(1), number: row.text(2), name: row.text(3),
                isProtected: row.bool(4), day: row.day(5))
        }
    }

    private static func unwritten(_ account: AccountID, _ day: Day) -> SQL {
        """
        SELECT 'unwritten' AS kind, v.id AS id, v.episode_id AS episode_id, v.meets_on AS day
        FROM visit v
        WHERE v.outcome IS NULL AND v.meets_on < \(day)
          AND (v.first_staff_id = \(account) OR v.second_staff_id = \(account) OR \(standsIn(account)))
        """
    }

    /// Of visits `v` whose staff have all left: a contact person of the case, and where there is
    /// none, whoever coordinates the unit.
    private static func standsIn(_ account: AccountID) -> SQL {
        """
        (NOT \(isHere("v.first_staff_id")) AND NOT \(isHere("v.second_staff_id"))
          AND \(StandIn.seesTo(account, "v.episode_id")))
        """
    }

    private static func isHere(_ staff: SQL) -> SQL {
        StandIn.isHere(staff, on: "v.episode_id", as: StaffRepository.supporting)
    }

    /// A talk with somebody else than the person is no contact with them. Who calls is asked last: of most
    /// visits it need not be.
    private static func contacts(_ account: AccountID, _ day: Day) -> SQL {
        """
        SELECT 'contact', v.id, v.episode_id, v.contact_on
        FROM visit v JOIN episode o ON o.id = v.episode_id
        WHERE v.contact_on <= \(day) AND o.ended_on IS NULL AND o.next_step <> 'reachPerson'
          AND NOT EXISTS (SELECT 1 FROM visit n
            WHERE n.episode_id = v.episode_id AND n.id <> v.id
              AND ((n.outcome IS NULL AND n.meets_on >= \(day)) OR n.booked_at > \(promised)
                OR (n.outcome IN ('came', 'cameLate') AND n.meets_on >= v.meets_on)))
          AND NOT EXISTS (SELECT 1 FROM contact_attempt t
            WHERE t.episode_id = v.episode_id AND t.logged_at >= \(promised))
          AND NOT EXISTS (SELECT 1 FROM support_contact s
            WHERE s.episode_id = v.episode_id AND s.party = 'person' AND s.noted_at >= \(promised))
          AND NOT \(cameToGroup) AND \(calls(account))
        """
    }

    /// After visit `v`. Who has left calls nobody: then it is the other one of the staff, and at last who
    /// stands in.
    private static func calls(_ account: AccountID) -> SQL {
        """
        CASE WHEN \(isHere("v.first_staff_id")) THEN v.first_staff_id = \(account)
          WHEN \(isHere("v.second_staff_id")) THEN v.second_staff_id = \(account)
          ELSE \(StandIn.seesTo(account, "v.episode_id")) END
        """
    }

    /// When the day to get in touch after visit `v` was first said: what else has been put right since makes
    /// nobody call once more.
    private static let promised: SQL = """
        coalesce((SELECT min(c.closed_at) FROM visit_correction c
          WHERE c.visit_id = v.id AND c.contact_on = v.contact_on), v.closed_at)
        """

    /// After visit `v`; of what was noted of a meeting, the latest counts.
    private static let cameToGroup: SQL = """
        EXISTS (SELECT 1 FROM group_attendance g JOIN group_session t ON t.id = g.session_id
          WHERE g.episode_id = v.episode_id AND g.standing = 'came' AND t.meets_on >= v.meets_on
            AND NOT EXISTS (SELECT 1 FROM group_attendance n WHERE n.session_id = g.session_id
              AND n.episode_id = g.episode_id AND n.turn > g.turn))
        """
}
