import Casework
import Law
import SQL
import Store

/// Reads a case's assessment meetings.
enum AssessmentRepository {
    /// In the order they were booked.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AssessmentMeeting] {
        try bookings(under: grant, transaction).map { row in
            let isHeld = row.standing == .held
            return AssessmentMeeting(
                id: row.id, booking: row.booking(try companions(of: row.id, transaction)),
                firstName: row.firstName, secondName: row.secondName, standing: row.standing,
                bookedAt: row.bookedAt, bookedBy: row.bookedBy, closing: row.closing,
                held: isHeld ? try held(row.id, transaction) : nil,
                answers: isHeld ? try answers(of: row.id, transaction) : [])
        }
    }

    private static func bookings(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [BookingRow] {
        try transaction.all(
            """
            SELECT m.id, m.standing, m.meets_on, m.starts, m.length, m.place, m.whereabouts, m.home_reason,
                m.first_staff_id, m.second_staff_id, m.alone_reason, a.name, b.name, m.booked_at, k.name,
                m.closed_reason, m.closed_at, c.name
            FROM assessment_meeting m JOIN account a ON a.id = m.first_staff_id
            LEFT JOIN account b ON b.id = m.second_staff_id JOIN account k ON k.id = m.booked_by
            LEFT JOIN account c ON c.id = m.closed_by
            WHERE m.episode_id = \(grant.episodeID) ORDER BY m.booked_at, m.id
            """
        ) { try BookingRow($0) }
    }

    private static func companions(
        of meeting: AssessmentMeetingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Companion] {
        try transaction.all(
            "SELECT role, name FROM meeting_companion WHERE meeting_id = \(meeting) ORDER BY position"
        ) { try Companion(role: $0.value(0), name: $0.text(1)) }
    }

    private static func held(
        _ meeting: AssessmentMeetingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AssessmentMeeting.Held? {
        let topics = try topics(of: meeting, transaction)
        return try transaction.first(
            """
            SELECT h.held_on, h.minutes, h.person_came, h.first_came, h.second_came, h.others,
                h.criteria_reviewed, h.person_words, h.staff_words, h.reflect_until, h.noted_at, n.name
            FROM held_assessment h JOIN account n ON n.id = h.noted_by WHERE h.meeting_id = \(meeting)
            """
        ) { row in
            let report = try HeldAssessment(
                day: row.day(0), minutes: row.int(1), personCame: row.bool(2), firstCame: row.bool(3),
                secondCame: row.bool(4), others: row.text(5), topics: topics,
                hasReviewedCriteria: row.bool(6), personWords: row.text(7), staffWords: row.text(8),
                reflectUntil: row.day(9))
            return try AssessmentMeeting.Held(report: report, at: row.instant(10), by: row.text(11))
        }
    }

    private static func topics(
        of meeting: AssessmentMeetingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Set<ExplainedTopic> {
        Set(
            try transaction.all("SELECT topic FROM explained_at_meeting WHERE meeting_id = \(meeting)") {
                row -> ExplainedTopic in try row.value(0)
            })
    }

    private static func answers(
        of meeting: AssessmentMeetingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AssessmentMeeting.Answer] {
        try transaction.all(
            """
            SELECT r.party, r.answer, r.answered_on, r.words, r.noted_at, n.name
            FROM reflection_answer r JOIN account n ON n.id = r.noted_by
            WHERE r.meeting_id = \(meeting) ORDER BY r.number
            """
        ) { row in
            let answer = try ReflectionAnswer(
                party: row.value(0), choice: row.value(1), day: row.day(2), words: row.text(3))
            return try AssessmentMeeting.Answer(answer: answer, at: row.instant(4), by: row.text(5))
        }
    }

    /// How a letter to the person is addressed.
    static func address(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> String {
        try transaction.first(
            """
            SELECT p.address FROM episode e JOIN person p ON p.id = e.person_id
            WHERE e.id = \(grant.episodeID)
            """
        ) { try $0.text(0) } ?? ""
    }
}

/// A row of a booking before it is known who comes with the person.
private struct BookingRow {
    let id: AssessmentMeetingID
    let standing: AssessmentMeeting.Standing
    let firstName: String
    let secondName: String?
    let bookedAt: Instant
    let bookedBy: String
    let closing: AssessmentMeeting.Closing?
    private let alone: AssessmentBooking

    init(_ row: borrowing Row) throws {
        id = try row.id(0)
        standing = try row.value(1)
        alone = try AssessmentBooking(row)
        firstName = try row.text(11)
        secondName = try row.optionalText(12)
        bookedAt = try row.instant(13)
        bookedBy = try row.text(14)
        closing =
            try row.isNull(16)
            ? nil
            : AssessmentMeeting.Closing(reason: row.text(15), at: row.instant(16), by: row.text(17))
    }

    func booking(_ companions: [Companion]) -> AssessmentBooking {
        var booking = alone
        booking.companions = companions
        return booking
    }
}

extension AssessmentBooking {
    fileprivate init(_ row: borrowing Row) throws {
        guard let time = TimeOfDay(minute: try row.int(3)) else { throw row.error(3) }
        try self.init(
            day: row.day(2), time: time, length: row.int(4), place: row.value(5), whereabouts: row.text(6),
            homeReason: row.text(7), first: row.id(8), second: row.optionalID(9), aloneReason: row.text(10),
            companions: [])
    }
}
