import Casework
import Law
import SQL
import Store
import Web

/// Reads requests for documents of a case's files that the grant is for, with answer and decision.
enum DocumentRequestRepository {
    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DocumentRequestRecord] {
        try transaction.all(
            """
            SELECT r.id, r.file, r.arrived_on, r.wish, r.asked_by, r.answer_to, r.noted_at, n.name,
                   a.answer, a.answered_on, a.given, a.ground, a.reasons, a.is_told, a.noted_at, b.name,
                   f.decided_on, d.name, g.point, f.diary_number, f.ground, f.sha256
            FROM document_request r JOIN account n ON n.id = r.noted_by
            LEFT JOIN document_request_answer a ON a.request_id = r.id
            LEFT JOIN account b ON b.id = a.noted_by
            LEFT JOIN document_refusal f ON f.request_id = r.id
            LEFT JOIN account d ON d.id = f.decided_by LEFT JOIN delegation g ON g.id = f.delegation_id
            WHERE r.episode_id = \(grant.episodeID) AND r.file IN (\(values: grant.files.all))
            ORDER BY r.arrived_on DESC, r.id DESC
            """
        ) { try DocumentRequestRecord($0) }
    }

    /// The letter of a refusal as it left, with the hash that was taken of it then.
    static func letter(
        of request: DocumentRequestID, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> KeptOctets? {
        try transaction.first(
            """
            SELECT f.octets, f.sha256 FROM document_refusal f JOIN document_request r ON r.id = f.request_id
            WHERE r.id = \(request) AND r.episode_id = \(grant.episodeID)
              AND r.file IN (\(values: grant.files.all))
            """
        ) { try KeptOctets(octets: $0.blob(0), sha256: $0.blob(1)) }
    }
}

extension DocumentRequestRecord {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        facts = try NotedRequest(
            file: row.value(1), arrivedOn: row.day(2), wish: row.text(3), askedBy: row.text(4),
            answerTo: row.text(5))
        noted = try Noted(at: row.instant(6), by: row.text(7))
        answer = try row.isNull(8)
            ? nil
            : Answer(
                facts: AnsweredRequest(
                    answer: row.value(8), day: row.day(9), given: row.text(10),
                    ground: row.optionalValue(11), reasons: row.text(12), isTold: row.bool(13)),
                noted: Noted(at: row.instant(14), by: row.text(15)))
        refusal = try row.isNull(16)
            ? nil
            : Refusal(
                day: row.day(16), by: row.text(17), point: row.text(18), diaryNumber: row.text(19),
                ground: row.value(20), sha256: row.blob(21))
    }
}
