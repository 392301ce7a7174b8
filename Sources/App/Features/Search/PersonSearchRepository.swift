import Casework
import SQL
import Store

/// Every statement that looks for people. Each walks a bounded way along one index, in programmes that the
/// reader may read; a protected person is found by who is on the case only.
enum PersonSearchRepository {
    /// A row of a person that may be what was looked for.
    struct Candidate: Sendable {
        let person: PersonID
        let root: PersonID
        let name: String
    }

    /// Above every text that begins with the same letters.
    static func end(of beginning: String) -> String { beginning + "\u{10FFFF}" }

    /// People with a key that begins so, in the order of the keys.
    static func people(
        keysFrom beginning: String, words: Int, in programme: ProgrammeID, of reach: CaseReach,
        for reader: AccountID, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Candidate] {
        try transaction.all(
            statement(
                keysFrom: beginning, words: words, in: programme, of: reach, for: reader, limit: limit),
            decode)
    }

    static func statement(
        keysFrom beginning: String, words: Int, in programme: ProgrammeID, of reach: CaseReach,
        for reader: AccountID, limit: Int
    ) -> SQL {
        """
        SELECT p.id, p.root_id, p.name FROM name_key k CROSS JOIN person p ON p.id = k.person_id
        WHERE k.programme_id = \(programme) AND k.words = \(words)
          AND k.key >= \(beginning) AND k.key < \(end(of: beginning))
          \(isThere(in: programme, of: reach)) AND \(isReadable(by: reader))
        ORDER BY k.key, k.person_id LIMIT \(limit)
        """
    }

    /// People with exactly this key, the latest first.
    static func people(
        withKey key: String, words: Int, in programme: ProgrammeID, of reach: CaseReach,
        for reader: AccountID, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Candidate] {
        try transaction.all(
            """
            SELECT p.id, p.root_id, p.name FROM name_key k CROSS JOIN person p ON p.id = k.person_id
            WHERE k.programme_id = \(programme) AND k.words = \(words) AND k.key = \(key)
              \(isThere(in: programme, of: reach)) AND \(isReadable(by: reader))
            ORDER BY k.person_id DESC LIMIT \(limit)
            """, decode)
    }

    /// The first key of two words at or after a text: the next first word there is.
    static func nextPair(
        from text: String, in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> String? {
        try transaction.first(
            """
            SELECT key FROM name_key WHERE programme_id = \(programme) AND words = 2 AND key >= \(text)
            ORDER BY key LIMIT 1
            """
        ) { try $0.text(0) }
    }

    /// People whose number, now or before, begins so.
    static func people(
        numbersFrom beginning: String, in reach: CaseReach, for reader: AccountID, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Candidate] {
        try transaction.all(
            statement(numbersFrom: beginning, in: reach, for: reader, limit: limit), decode)
            + transaction.all(
                """
                SELECT p.id, p.root_id, p.name FROM person_number n CROSS JOIN person p ON p.id = n.person_id
                WHERE n.number >= \(beginning) AND n.number < \(end(of: beginning))
                  AND \(isReached(in: reach)) AND \(isReadable(by: reader))
                ORDER BY n.number LIMIT \(limit)
                """, decode)
    }

    static func statement(
        numbersFrom beginning: String, in reach: CaseReach, for reader: AccountID, limit: Int
    ) -> SQL {
        """
        SELECT p.id, p.root_id, p.name FROM person p
        WHERE p.personal_number >= \(beginning) AND p.personal_number < \(end(of: beginning))
          AND \(isReached(in: reach)) AND \(isReadable(by: reader))
        ORDER BY p.personal_number LIMIT \(limit)
        """
    }

    /// People born on a day: only ever asked together with a name.
    static func people(
        bornOn day: String, in reach: CaseReach, for reader: AccountID, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Candidate] {
        try transaction.all(
            """
            SELECT p.id, p.root_id, p.name FROM person p
            WHERE p.birth_day = \(day) AND \(isReached(in: reach)) AND \(isReadable(by: reader))
            ORDER BY p.id DESC LIMIT \(limit)
            """, decode)
    }

    private static func isReached(in reach: CaseReach) -> SQL {
        "EXISTS (SELECT 1 FROM episode e WHERE e.person_id = p.id AND \(reach.holds))"
    }

    /// A key says that the person has a case in the programme; nothing to whom all of its cases are open.
    private static func isThere(in programme: ProgrammeID, of reach: CaseReach) -> SQL {
        reach.isPartial(in: programme)
            ? """
            AND EXISTS (SELECT 1 FROM episode r
              WHERE r.person_id = p.id AND r.programme_id = \(programme) AND r.authority_since IS NOT NULL)
            """ : ""
    }

    /// As `ProtectedReading` says it: by the owner of an open case, or who ended it.
    private static func isReadable(by reader: AccountID) -> SQL {
        """
        (p.is_protected = 0 OR EXISTS (
          SELECT 1 FROM episode e WHERE e.person_id = p.id AND \(CaseReaderRepository.reader) = \(reader)))
        """
    }

    private static func decode(_ row: borrowing Row) throws -> Candidate {
        try Candidate(person: row.id(0), root: row.id(1), name: row.text(2))
    }
}
