import Casework
import Law
import SQL
import Store
import Web

/// The archive of all letters but those of decisions in the matter: octet for octet as they left, with their
/// SHA-256. A kept letter is never made anew, changed or removed.
///
/// How an act sends a letter: inside its own transaction, after its own row,
///
///     let origin = try LetterOrigin(under: grant, day: transaction.now.day, transaction)
///     let letter = origin.letter("Vi avvisar …", diaryNumber: number, [.text(reasons)],
///         signature: ["\(name), beslutsfattare"], appeal: .administrativeCourt)
///     try LetterArchiveRepository.keep(
///         letter, .lateAppealDismissal, about: id.value, under: grant, transaction)
///
/// One letter of a kind is about one record (`about`: the key in your own table). From then on the letter
/// stands on the case's page `/arenden/{case}/brev`, is read back at `LetterRoutes.address(of:in:)`
/// (`…/brev/{letter}`, HTML, and `…/brev/{letter}/brev.pdf`), each time only if its hash still is what it
/// was, and is noted as sent there; where your act already knows that it left, pass `sent`.
enum LetterArchiveRepository {
    /// Throws `ConstraintViolation` if there is a letter of the kind about the record already.
    @discardableResult
    static func keep(
        _ letter: LetterDocument, _ kind: LetterKind, about record: Int64,
        sent: (day: Day, way: SentWay)? = nil, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> LetterID {
        let id: LetterID = transaction.newID()
        let kept = try KeptOctets(letter.octets)
        try transaction.run(
            """
            INSERT INTO letter (id, episode_id, kind, about_id, title, octets, sha256, made_at, made_by)
            VALUES (\(id), \(grant.episodeID), \(kind), \(record), \(letter.heading), \(kept.octets),
                    \(kept.sha256), \(transaction.now), \(grant.actor.accountID))
            """)
        if let sent { try note(sent: sent.day, sent.way, of: id, under: grant, transaction) }
        return id
    }

    /// Throws `ConstraintViolation` if it is noted already.
    static func note(
        sent day: Day, _ way: SentWay, of letter: LetterID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO letter_sending (letter_id, sent_on, way, noted_at, noted_by)
            VALUES (\(letter), \(day), \(way), \(transaction.now), \(grant.actor.accountID))
            """)
    }

    /// Of letters `l`: the queue letter is the unit's, and so is a refusal to hand out what stands in the
    /// unit's file. They are read there.
    private static let isOfAuthority: SQL = """
        l.kind <> 'queue' AND NOT EXISTS (SELECT 1 FROM document_request r
          WHERE l.kind = 'accessRefusal' AND r.id = l.about_id AND r.file <> 'authority')
        """

    /// All of a case that the authority sends, latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ArchivedLetter] {
        try transaction.all(
            """
            SELECT l.id, l.kind, l.title, l.sha256, l.made_at, m.name, s.sent_on, s.way, b.name
            FROM letter l JOIN account m ON m.id = l.made_by
            LEFT JOIN letter_sending s ON s.letter_id = l.id LEFT JOIN account b ON b.id = s.noted_by
            WHERE l.episode_id = \(grant.episodeID) AND \(isOfAuthority) ORDER BY l.id DESC
            """
        ) { try ArchivedLetter($0) }
    }

    /// Which letter of a kind is about a record of this case; nil where none was kept.
    static func find(
        _ kind: LetterKind, about record: Int64, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> LetterID? {
        try transaction.first(
            """
            SELECT id FROM letter
            WHERE kind = \(kind) AND about_id = \(record) AND episode_id = \(grant.episodeID)
            """
        ) { try $0.id(0) }
    }

    /// The letter of a kind about a record of this case; nil where none was kept.
    static func octets(
        of kind: LetterKind, about record: Int64, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> KeptOctets? {
        try transaction.first(
            """
            SELECT octets, sha256 FROM letter
            WHERE kind = \(kind) AND about_id = \(record) AND episode_id = \(grant.episodeID)
            """
        ) { try KeptOctets(octets: $0.blob(0), sha256: $0.blob(1)) }
    }

    /// As it left. Nil for another case's.
    static func octets(
        of letter: LetterID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> KeptOctets? {
        try transaction.first(
            """
            SELECT l.octets, l.sha256 FROM letter l
            WHERE l.id = \(letter) AND l.episode_id = \(grant.episodeID) AND \(isOfAuthority)
            """
        ) { try KeptOctets(octets: $0.blob(0), sha256: $0.blob(1)) }
    }
}

extension ArchivedLetter {
    fileprivate init(_ row: borrowing Row) throws {
        (id, kind, title) = (try row.id(0), try row.value(1), try row.text(2))
        (sha256, made) = (try row.blob(3), try Noted(row, from: 4))
        sending = try row.isNull(6)
            ? nil : Sending(day: row.day(6), way: row.value(7), by: row.text(8))
    }
}
