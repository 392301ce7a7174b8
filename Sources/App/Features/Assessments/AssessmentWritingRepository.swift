import Casework
import Law
import SQL
import Store

/// Writes a case's assessment meetings. What was booked and what happened is added, never changed.
enum AssessmentWritingRepository {
    static func insert(
        _ booking: AssessmentBooking, id: AssessmentMeetingID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let now = transaction.now
        try transaction.run(
            """
            INSERT INTO assessment_meeting (id, episode_id, standing, meets_on, starts, length, place,
                whereabouts, home_reason, first_staff_id, second_staff_id, alone_reason, booked_on, booked_at,
                booked_by)
            VALUES (\(id), \(grant.episodeID), \(AssessmentMeeting.Standing.booked), \(booking.day),
                \(booking.time.minute), \(booking.length), \(booking.place), \(booking.whereabouts),
                \(booking.homeReason), \(booking.first), \(booking.second), \(booking.aloneReason),
                \(now.day), \(now), \(grant.actor.accountID))
            """)
        try insert(booking.companions, of: id, transaction)
    }

    private static func insert(
        _ companions: [Companion], of id: AssessmentMeetingID, _ transaction: borrowing WriteTransaction
    ) throws {
        for (place, one) in companions.enumerated() {
            try transaction.run(
                """
                INSERT INTO meeting_companion (meeting_id, position, role, name)
                VALUES (\(id), \(place + 1), \(one.role), \(one.name))
                """)
        }
    }

    /// False if it was closed meanwhile.
    static func close(
        _ id: AssessmentMeetingID, as standing: AssessmentMeeting.Standing, reason: String = "",
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE assessment_meeting SET standing = \(standing), closed_reason = \(reason),
                closed_at = \(transaction.now), closed_by = \(grant.actor.accountID)
            WHERE id = \(id) AND episode_id = \(grant.episodeID) AND standing = 'booked'
            """) == 1
    }

    static func insert(
        _ held: HeldAssessment, of id: AssessmentMeetingID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let now = transaction.now
        try transaction.run(
            """
            INSERT INTO held_assessment (meeting_id, held_on, minutes, person_came, first_came, second_came,
                others, criteria_reviewed, person_words, staff_words, reflect_until, noted_on, noted_at,
                noted_by)
            VALUES (\(id), \(held.day), \(held.minutes), \(held.personCame), \(held.firstCame),
                \(held.secondCame), \(held.others), \(held.hasReviewedCriteria), \(held.personWords),
                \(held.staffWords), \(held.reflectUntil), \(now.day), \(now), \(grant.actor.accountID))
            """)
        for topic in ExplainedTopic.allCases where held.topics.contains(topic) {
            try transaction.run(
                "INSERT INTO explained_at_meeting (meeting_id, topic) VALUES (\(id), \(topic))")
        }
    }

    static func insert(
        _ answer: ReflectionAnswer, of id: AssessmentMeetingID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let now = transaction.now
        try transaction.run(
            """
            INSERT INTO reflection_answer (meeting_id, number, party, answer, answered_on, words, noted_on,
                noted_at, noted_by)
            SELECT \(id), (SELECT coalesce(max(r.number), 0) + 1 FROM reflection_answer r
                    WHERE r.meeting_id = \(id)),
                \(answer.party), \(answer.choice), \(answer.day), \(answer.words), \(now.day), \(now),
                \(grant.actor.accountID)
            """)
    }
}
