import Casework
import Crypto
import Law
import SQL
import Store
import Web

/// Every statement that adds to extracts. None changes one: the schema's triggers agree.
enum ExtractWritingRepository {
    static func insert(
        _ one: BegunExtract, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: FileExtractID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO file_extract (id, episode_id, file, receiver, receiver_name, support, request_id,
              begun_at, begun_by, consent_id, law, party)
            VALUES (\(id), \(grant.episodeID), \(one.file), \(one.receiver), \(one.receiverName),
                    \(one.support), \(one.request), \(transaction.now), \(grant.actor.accountID),
                    \(one.basis?.consent), \(one.basis?.law), \(one.party))
            """)
    }

    static func insert(
        _ one: ChosenEntry, for entry: String, sha256: [UInt8], in extract: FileExtractID,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let covered = one.covered.phrases.joined(separator: "\n")
        try transaction.run(
            """
            INSERT INTO extract_choice (extract_id, entry, number, choice, ground, covered, entry_sha256,
              chosen_at, chosen_by)
            SELECT \(extract), \(entry), coalesce((SELECT max(c.number) FROM extract_choice c
                WHERE c.extract_id = \(extract) AND c.entry = \(entry)), 0) + 1, \(one.choice),
                \(one.ground), \(covered), \(sha256), \(transaction.now), \(grant.actor.accountID)
            """)
    }

    static func finish(
        _ work: ExtractWork, _ octets: [UInt8], under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let choices = work.contents.entries.compactMap { work.choice(for: $0.key)?.choice }
        let (given, covered) = (choices.count { $0 == .give }, choices.count { $0 == .cover })
        let (hash, leftOut) = (try SHA256.hash(octets), choices.count { $0 == .leaveOut })
        try transaction.run(
            """
            INSERT INTO finished_extract (extract_id, given, covered, left_out, octets, sha256, finished_at,
              finished_by)
            VALUES (\(work.record.id), \(given), \(covered), \(leftOut), \(octets), \(hash),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func hand(
        _ one: HandedExtract, of extract: FileExtractID, on ground: consuming SharingGround,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO handed_extract (extract_id, handed_on, way, handed_to, noted_at, noted_by)
            VALUES (\(extract), \(one.day), \(one.way), \(one.to), \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }
}
