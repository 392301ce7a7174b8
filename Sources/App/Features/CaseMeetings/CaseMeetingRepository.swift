import Casework
import Law
import SQL
import Store

/// Reads meetings and their lists. Another programme's meeting is not found.
enum CaseMeetingRepository {
    /// The programme's open meeting; nil before anything has been put on its list.
    static func open(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CaseMeeting? {
        try transaction.first(
            """
            SELECT m.id, m.programme_id, p.name, m.held_on, m.closed_at, a.name
            FROM case_meeting m JOIN programme p ON p.id = m.programme_id
            LEFT JOIN account a ON a.id = m.closed_by
            WHERE m.programme_id = \(programme) AND m.closed_at IS NULL
            """
        ) { try CaseMeeting($0) }
    }

    static func find(
        _ meeting: CaseMeetingID, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CaseMeeting? {
        try transaction.first(
            """
            SELECT m.id, m.programme_id, p.name, m.held_on, m.closed_at, a.name
            FROM case_meeting m JOIN programme p ON p.id = m.programme_id
            LEFT JOIN account a ON a.id = m.closed_by
            WHERE m.id = \(meeting) AND m.programme_id IN (\(values: programmes))
            """
        ) { try CaseMeeting($0) }
    }

    /// The latest closed ones first.
    static func closed(
        in programme: ProgrammeID, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseMeeting] {
        try transaction.all(
            """
            SELECT m.id, m.programme_id, p.name, m.held_on, m.closed_at, a.name
            FROM case_meeting m JOIN programme p ON p.id = m.programme_id
            LEFT JOIN account a ON a.id = m.closed_by
            WHERE m.programme_id = \(programme) AND m.closed_at IS NOT NULL
            ORDER BY m.closed_at DESC LIMIT \(limit)
            """
        ) { try CaseMeeting($0) }
    }

    /// The meeting's cases in the order in which they were put up; those carried over come first.
    static func items(
        of meeting: CaseMeetingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [MeetingItem] {
        try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.is_protected, \(CaseReaderRepository.reader),
              e.ended_on IS NULL AND e.joined_to IS NULL, e.next_step, a.name, i.is_carried,
              i.decision, i.line, i.owner_id, i.next_on, o.name, i.decided_at, d.name, e.person_id
            FROM case_meeting_item i JOIN episode e ON e.id = i.episode_id
            JOIN person p ON p.id = e.person_id JOIN account a ON a.id = i.added_by
            LEFT JOIN account o ON o.id = i.owner_id LEFT JOIN account d ON d.id = i.decided_by
            WHERE i.meeting_id = \(meeting) ORDER BY i.is_carried DESC, i.added_at, i.episode_id
            """
        ) { try MeetingItem($0) }
    }

    /// Whether the case stands on its programme's open list.
    static func isListed(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM case_meeting m JOIN case_meeting_item i ON i.meeting_id = m.id
            WHERE m.programme_id = \(grant.programmeID) AND m.closed_at IS NULL
              AND i.episode_id = \(grant.episodeID)
            """
        ) { try $0.int(0) } != nil
    }

    /// Everybody who can be there: staff of the programme, and whoever was there and has left it.
    static func colleagues(
        of meeting: CaseMeeting, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [MeetingColleague] {
        let present = try transaction.all(
            """
            SELECT a.id, a.name FROM case_meeting_present c JOIN account a ON a.id = c.account_id
            WHERE c.meeting_id = \(meeting.id) ORDER BY a.name, a.id
            """
        ) { try MeetingColleague(account: $0.id(0), name: $0.text(1), isPresent: true) }
        let known = Set(present.map(\.account))
        let absent = try StaffRepository.members(
            of: meeting.programme, in: .execution, transaction
        ).filter {
            !known.contains($0.account)
        }
        return present + absent.map { MeetingColleague(account: $0.account, name: $0.name, isPresent: false) }
    }
}

extension CaseMeeting {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            id: row.id(0), programme: row.id(1), programmeName: row.text(2), heldOn: row.optionalDay(3),
            closedAt: row.optionalInstant(4), closedBy: row.optionalText(5))
    }
}

extension MeetingItem {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            episode: row.id(0), person: row.id(16), number: row.text(1), name: row.text(2),
            isProtected: row.bool(3), reader: row.optionalID(4), isOpen: row.bool(5),
            step: row.optionalValue(6), addedBy: row.text(7), isCarried: row.bool(8),
            decided: row.isNull(9) ? nil : MeetingItem.Decided(row))
    }
}

extension MeetingItem.Decided {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            decision: MeetingDecision(
                kind: row.value(9), line: row.text(10), owner: row.id(11), day: row.day(12)),
            ownerName: row.text(13), at: row.instant(14), by: row.text(15))
    }
}
