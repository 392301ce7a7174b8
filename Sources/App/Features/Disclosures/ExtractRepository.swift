import Casework
import Law
import SQL
import Store
import Web

/// Reads extracts of a case's files that the grant is for.
enum ExtractRepository {
    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ExtractRecord] {
        try transaction.all(
            """
            SELECT x.id, x.file, x.receiver, x.receiver_name, x.support, x.request_id, x.begun_at, b.name,
                   f.finished_at, c.name, f.given, f.covered, f.left_out, f.sha256,
                   h.handed_on, h.way, h.handed_to, h.noted_at, d.name,
                   x.consent_id, x.law, x.support, x.party
            FROM file_extract x JOIN account b ON b.id = x.begun_by
            LEFT JOIN finished_extract f ON f.extract_id = x.id LEFT JOIN account c ON c.id = f.finished_by
            LEFT JOIN handed_extract h ON h.extract_id = x.id LEFT JOIN account d ON d.id = h.noted_by
            WHERE x.episode_id = \(grant.episodeID) AND x.file IN (\(values: grant.files.all))
            ORDER BY x.id DESC
            """
        ) { try ExtractRecord($0) }
    }

    /// The latest for each thing.
    static func choices(
        of extract: FileExtractID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ExtractChoice] {
        try transaction.all(
            """
            SELECT c.entry, c.choice, c.ground, c.covered, c.entry_sha256, c.chosen_at, a.name
            FROM extract_choice c JOIN account a ON a.id = c.chosen_by
            WHERE c.extract_id = \(extract) AND c.number = (SELECT max(l.number) FROM extract_choice l
                WHERE l.extract_id = c.extract_id AND l.entry = c.entry)
            ORDER BY c.entry
            """
        ) { row in
            try ExtractChoice(
                entry: row.text(0), choice: row.value(1), ground: row.optionalValue(2),
                covered: CoveredWords(row.text(3)), sha256: row.blob(4),
                noted: Noted(at: row.instant(5), by: row.text(6)))
        }
    }

    /// The document as it was finished, with the hash that was taken of it then.
    static func document(
        of extract: FileExtractID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> KeptOctets? {
        try transaction.first(
            """
            SELECT f.octets, f.sha256 FROM finished_extract f JOIN file_extract x ON x.id = f.extract_id
            WHERE x.id = \(extract) AND x.episode_id = \(grant.episodeID)
              AND x.file IN (\(values: grant.files.all))
            """
        ) { try KeptOctets(octets: $0.blob(0), sha256: $0.blob(1)) }
    }
}

extension ExtractRecord {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        facts = try BegunExtract(
            file: row.value(1), receiver: row.value(2), party: row.optionalValue(22),
            receiverName: row.text(3), support: row.text(4), request: row.optionalID(5),
            basis: SharingBasis(row, from: 19))
        noted = try Noted(at: row.instant(6), by: row.text(7))
        finish = try row.isNull(8)
            ? nil
            : Finish(
                noted: Noted(at: row.instant(8), by: row.text(9)), given: row.int(10), covered: row.int(11),
                leftOut: row.int(12), sha256: row.blob(13))
        handing = try row.isNull(14)
            ? nil
            : Handing(
                facts: HandedExtract(day: row.day(14), way: row.value(15), to: row.text(16)),
                noted: Noted(at: row.instant(17), by: row.text(18)))
    }
}
