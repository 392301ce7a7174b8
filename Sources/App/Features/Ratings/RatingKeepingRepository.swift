import Casework
import Instruments
import Law
import SQL
import Store

/// Every statement that begins, fills in and closes a form. What is done is never changed; the table sees to
/// it.
enum RatingKeepingRepository {
    static func insert(
        _ id: RatingID, _ new: NewRating, age: Int?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO rating (id, episode_id, instrument, edition, pack_id, mode, filled_on, limits, age,
                corrects_id, correction_reason, begun_by, begun_at, state)
            VALUES (\(id), \(grant.episodeID), \(new.instrument.code), \(new.instrument.edition), \(new.pack),
                \(new.mode), \(new.filledOn), \(new.limits), \(age), \(new.corrects?.of),
                \(new.corrects?.reason ?? ""), \(grant.actor.accountID), \(transaction.now), 'draft')
            """)
    }

    /// One answer, or that the question was passed over.
    static func keep(
        _ value: Int?, as field: String, of rating: RatingID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO rating_answer (rating_id, field, value, answered_at)
            VALUES (\(rating), \(field), \(value), \(transaction.now))
            ON CONFLICT (rating_id, field) DO UPDATE SET value = excluded.value,
                answered_at = excluded.answered_at
            """)
    }

    /// Whoever has the form open is told that somebody else has answered since.
    static func touch(_ rating: RatingID, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            "UPDATE rating SET version = version + 1 WHERE id = \(rating) AND state = 'draft'")
    }

    /// All answers of a form that was sent as a whole.
    static func replace(
        _ answers: RatingAnswers, of rating: RatingID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("DELETE FROM rating_answer WHERE rating_id = \(rating)")
        for (field, value) in answers.given.sorted(by: { $0.key < $1.key }) {
            try keep(value, as: field, of: rating, transaction)
        }
        for field in answers.passed.sorted() { try keep(nil, as: field, of: rating, transaction) }
    }

    /// Closes it with what it came to. False if it was closed already, or changed meanwhile.
    static func finish(
        _ rating: RatingRecord, _ scoring: Scoring, _ comment: String, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE rating SET state = 'done', closed_at = \(transaction.now), closed_by = \(account),
                status = \(scoring.status), total = \(scoring.total),
                comment = \(comment), version = version + 1
            WHERE id = \(rating.id) AND state = 'draft' AND version = \(rating.version)
            """) == 1
    }

    static func discard(
        _ rating: RatingID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE rating SET state = 'discarded', closed_at = \(transaction.now), closed_by = \(account),
                version = version + 1
            WHERE id = \(rating) AND state = 'draft'
            """) == 1
    }
}
