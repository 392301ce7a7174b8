import Casework
import Crypto
import Law
import SQL
import Store
import Web

/// Every statement that adds to requests for documents. None changes one: the schema's triggers agree.
enum DocumentRequestWritingRepository {
    static func insert(
        _ one: NotedRequest, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: DocumentRequestID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO document_request (id, episode_id, file, arrived_on, wish, asked_by, answer_to,
              noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(one.file), \(one.arrivedOn), \(one.wish), \(one.askedBy),
                    \(one.answerTo), \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func insert(
        given one: AnsweredRequest, to request: DocumentRequestID, on ground: consuming SharingGround,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(refused: one, to: request, under: grant, transaction)
    }

    /// Nothing is given; the schema holds it to that.
    static func insert(
        refused one: AnsweredRequest, to request: DocumentRequestID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO document_request_answer (request_id, answer, answered_on, given, ground, reasons,
              is_told, noted_at, noted_by)
            VALUES (\(request), \(one.answer), \(one.day), \(one.given), \(one.ground), \(one.reasons),
                    \(one.isTold), \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ one: RefusedDocument, of request: DocumentRequestID, _ octets: [UInt8], number: String,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let hash = try SHA256.hash(octets)
        try transaction.run(
            """
            INSERT INTO document_refusal (request_id, demanded_on, refused, ground, reasons, decided_on,
              decided_by, delegation_id, diary_number, octets, sha256, made_at)
            VALUES (\(request), \(one.demandedOn), \(one.refused), \(one.ground), \(one.reasons),
                    \(transaction.now.day), \(grant.actor.accountID), \(one.delegation), \(number),
                    \(octets), \(hash), \(transaction.now))
            """)
    }
}
