import Casework
import Law
import SQL
import Store
import Web

/// Every statement on communication before a decision. What was noted is added to, never changed; the
/// schema's triggers agree.
enum CommunicationRepository {
    private typealias Answered = (
        communication: CommunicationID, reply: CommunicationReply, noted: Noted
    )

    /// In the order they were noted.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Communication] {
        let replies = try replies(under: grant, transaction)
        return try transaction.all(
            """
            SELECT c.id, c.omission, c.way, c.answer_by, c.told_of_right, c.sent_on, c.content, c.noted_at,
                   a.name
            FROM communication c JOIN account a ON a.id = c.noted_by
            WHERE c.episode_id = \(grant.episodeID) ORDER BY c.noted_at, c.id
            """
        ) { row in
            let id: CommunicationID = try row.id(0)
            return try Communication(
                id: id, content: NewCommunication(row), noted: Noted(row, from: 7),
                replies: replies.filter { $0.communication == id }.map { ($0.reply, $0.noted) })
        }
    }

    private static func replies(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Answered] {
        try transaction.all(
            """
            SELECT r.communication_id, r.kind, r.replied_on, r.answer_by, r.text, r.noted_at, a.name
            FROM communication c JOIN communication_reply r ON r.communication_id = c.id
            JOIN account a ON a.id = r.noted_by
            WHERE c.episode_id = \(grant.episodeID) ORDER BY r.noted_at, r.id
            """
        ) { row in
            try (
                row.id(0),
                CommunicationReply(
                    kind: row.value(1), on: row.day(2), moreTime: row.optionalDay(3), text: row.text(4)),
                Noted(row, from: 5)
            )
        }
    }
}

extension NewCommunication {
    /// From the second column on: omission, way, last day, told of the right, day, text.
    fileprivate init(_ row: borrowing Row) throws {
        if let ground: CommunicationOmission = try row.optionalValue(1) {
            kind = .omitted(ground)
        } else {
            kind = .sent(
                try Sent(way: row.value(2), answerBy: row.day(3), isToldOfRight: row.bool(4)))
        }
        (day, text) = (try row.day(5), try row.text(6))
    }

    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> CommunicationID {
        let id: CommunicationID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO communication (id, episode_id, omission, sent_on, way, content, answer_by,
              told_of_right, noted_at, noted_on, noted_by)
            VALUES (\(id), \(grant.episodeID), \(omission), \(day), \(sent?.way), \(text),
                    \(sent?.answerBy), \(sent?.isToldOfRight ?? false), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
        try archive(about: id.value, in: place, under: grant, transaction)
        return id
    }
}

extension CommunicationReply {
    /// Throws `RouteRefusal.stale` where the last reply is noted, `.notFound` where nothing was sent.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let one = place.communication, one.sent != nil else { throw RouteRefusal.notFound }
        guard one.isAwaited else { throw RouteRefusal.stale }
        let id: CommunicationReplyID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO communication_reply (id, communication_id, kind, replied_on, answer_by, text,
              noted_at, noted_on, noted_by)
            VALUES (\(id), \(one.id), \(kind), \(on), \(moreTime),
                    \(text), \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }
}
