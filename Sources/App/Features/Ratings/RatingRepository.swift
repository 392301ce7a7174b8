import Casework
import Instruments
import Law
import SQL
import Store

/// Every statement on filled-in forms and their answers. It reads none without a grant on its case, or the
/// secret of a tablet.
enum RatingRepository {
    /// All that were not thrown away, the latest day first.
    static func list(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [RatingRecord]
    {
        try list(of: grant.episodeID, transaction)
    }

    static func find(
        _ id: RatingID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> RatingRecord? {
        try transaction.first(
            "\(columns) WHERE r.id = \(id) AND r.episode_id = \(grant.episodeID) AND r.state <> 'discarded'"
        ) { try decode($0) }
    }

    /// The form that a tablet has in hand.
    static func find(
        tablet hash: [UInt8], since oldest: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> RatingRecord? {
        try transaction.first(
            """
            \(columns) JOIN tablet_handover h ON h.rating_id = r.id
            WHERE h.token_hash = \(hash) AND h.handed_at > \(oldest) AND r.state <> 'discarded'
              AND h.handed_at = (SELECT max(l.handed_at) FROM tablet_handover l WHERE l.rating_id = r.id)
            """
        ) { try decode($0) }
    }

    /// The same as the list, for the rules that look back, under a tablet too.
    static func list(
        of episode: EpisodeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RatingRecord] {
        try transaction.all(
            """
            \(columns) WHERE r.episode_id = \(episode) AND r.state <> 'discarded'
            ORDER BY r.filled_on DESC, r.id DESC
            """
        ) { try decode($0) }
    }

    /// In the order of the decoder below.
    private static let columns: SQL = """
        SELECT r.id, r.episode_id, r.instrument, r.edition, r.pack_id, t.version, r.mode, r.filled_on,
            r.limits, r.age, r.corrects_id, r.correction_reason, c.id, r.begun_by, a.name, r.begun_at,
            r.state, r.closed_at, b.name, r.status, r.total, r.comment, r.version
        FROM rating r JOIN account a ON a.id = r.begun_by LEFT JOIN account b ON b.id = r.closed_by
        LEFT JOIN text_pack t ON t.id = r.pack_id
        LEFT JOIN rating c ON c.corrects_id = r.id AND c.state = 'done'
        """

    private static func decode(_ row: borrowing Row) throws -> RatingRecord {
        guard let instrument = Instrument.named(try row.text(2)) else { throw row.error(2) }
        let reason = try row.text(11)
        return try RatingRecord(
            id: row.id(0), episode: row.id(1), instrument: instrument, edition: row.int(3),
            pack: row.isNull(4) ? nil : RatingRecord.Pack(id: row.id(4), version: row.text(5)),
            mode: row.value(6), filledOn: row.day(7), limits: row.value(8), age: row.optionalInt(9),
            correction: row.optionalID(10).map { RatingRecord.Correction(of: $0, reason: reason) },
            correctedBy: row.optionalID(12), begunBy: row.id(13), begunByName: row.text(14),
            begunAt: row.instant(15), state: row.value(16), closedAt: row.optionalInstant(17),
            closedByName: row.optionalText(18), status: row.optionalValue(19), total: row.optionalInt(20),
            comment: row.text(21), version: row.int(22))
    }

    static func answers(
        of rating: RatingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> RatingAnswers {
        var answers = RatingAnswers()
        try transaction.each("SELECT field, value FROM rating_answer WHERE rating_id = \(rating)") { row in
            if let value = try row.optionalInt(1) {
                answers[try row.text(0)] = value
            } else {
                answers.pass(try row.text(0))
            }
        }
        return answers
    }
}
