import Casework
import Law
import SQL
import Store

/// Reads what the staff hold. It never reads a case that has ended, goes on in another, or is beyond the
/// reader's reach.
enum HeldCaseRepository {
    /// What one of them holds in a programme, by case number.
    ///
    /// - Parameter absence: with everybody who has a place in it, whoever holds the case by now.
    static func all(
        of account: AccountID, in programme: ProgrammeID, reach: CaseReach, besides absence: AbsenceID? = nil,
        now: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [HeldCase] {
        let own = columns(account, isWhole: !reach.isPartial(in: programme), now)
        let placed = placed(in: absence)
        return try transaction.all(
            """
            SELECT h.id, h.person_id, h.number, h.name, h.is_protected, h.reader, h.has_step, h.has_unit_step,
              h.is_contact, h.visits
            FROM (SELECT \(own) FROM episode e JOIN person p ON p.id = e.person_id
              WHERE e.programme_id = \(programme) AND \(reach.holds) AND e.ended_on IS NULL
                AND e.joined_to IS NULL) h
            WHERE h.has_step = 1 OR h.has_unit_step = 1 OR h.is_contact = 1 OR h.visits > 0
              OR h.id IN (\(placed))
            ORDER BY h.number
            """
        ) { try HeldCase($0) }
    }

    private static func placed(in absence: AbsenceID?) -> SQL {
        absence.map { "SELECT s.episode_id FROM absence_person s WHERE s.absence_id = \($0)" } ?? "NULL"
    }

    /// Of cases `e` and their people `p`. The unit's own things are left out where only the authority's file
    /// is read.
    private static func columns(_ account: AccountID, isWhole: Bool, _ now: Instant) -> SQL {
        let support: SQL = isWhole ? "1" : "0"
        return """
            e.id AS id, e.person_id AS person_id, e.number AS number, p.name AS name,
            p.is_protected AS is_protected, \(CaseReaderRepository.reader) AS reader,
            e.owner_id = \(account) AS has_step, \(support) AND \(unitStep(account)) AS has_unit_step,
            \(support) AND \(contact(account)) AS is_contact,
            \(support) * \(visits(account, now)) AS visits
            """
    }

    /// Those who hold something in the programme, also where their account is closed.
    static func holders(
        in programme: ProgrammeID, reach: CaseReach, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [StaffRepository.Member] {
        try transaction.all(
            """
            SELECT a.id, a.name FROM account a WHERE EXISTS (SELECT 1 FROM episode e
              WHERE e.owner_id = a.id AND e.programme_id = \(programme) AND \(reach.holds)
                AND e.ended_on IS NULL AND e.joined_to IS NULL)
              OR EXISTS (SELECT 1 FROM contact_person c JOIN episode e ON e.id = c.episode_id
                WHERE c.account_id = a.id AND e.programme_id = \(programme) AND \(reach.holds)
                  AND e.ended_on IS NULL AND e.joined_to IS NULL AND NOT EXISTS (
                    SELECT 1 FROM contact_person_ending x WHERE x.contact_person_id = c.id))
              OR EXISTS (SELECT 1 FROM unit_step u JOIN episode e ON e.id = u.episode_id
                WHERE u.owner_id = a.id AND e.programme_id = \(programme) AND \(reach.holds)
                  AND e.ended_on IS NULL AND e.joined_to IS NULL AND \(UnitStepRepository.holds))
            ORDER BY a.name, a.id
            """
        ) { try StaffRepository.Member(account: $0.id(0), name: $0.text(1)) }
    }

    private static func unitStep(_ account: AccountID) -> SQL {
        """
        EXISTS (SELECT 1 FROM unit_step u WHERE u.episode_id = e.id AND u.owner_id = \(account)
          AND \(UnitStepRepository.holds))
        """
    }

    private static func contact(_ account: AccountID) -> SQL {
        """
        EXISTS (SELECT 1 FROM contact_person c WHERE c.episode_id = e.id AND c.account_id = \(account)
          AND NOT EXISTS (SELECT 1 FROM contact_person_ending x WHERE x.contact_person_id = c.id))
        """
    }

    /// Those that have not begun, where somebody has a place to be visited in.
    private static func visits(_ account: AccountID, _ now: Instant) -> SQL {
        """
        (SELECT count(*) FROM visit v WHERE v.episode_id = e.id AND v.outcome IS NULL
          AND (v.first_staff_id = \(account) OR v.second_staff_id = \(account))
          AND (v.meets_on > \(now.day) OR (v.meets_on = \(now.day) AND v.starts > \(now.minuteOfDay)))
          AND EXISTS (SELECT 1 FROM placement s WHERE s.episode_id = e.id
            AND NOT EXISTS (SELECT 1 FROM placement_ending y WHERE y.placement_id = s.id)))
        """
    }
}

extension HeldCase {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            episode: row.id(0), person: row.id(1), number: row.text(2), name: row.text(3),
            isProtected: row.bool(4), reader: row.optionalID(5), hasStep: row.bool(6),
            hasUnitStep: row.bool(7), isContact: row.bool(8), visits: row.int(9))
    }
}
