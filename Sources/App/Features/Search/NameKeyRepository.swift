import Casework
import SQL
import Store

/// Every statement that keeps the keys by which people are found. It never reads them: see
/// `PersonSearchRepository`.
enum NameKeyRepository {
    /// The keys of a person whose case is opened in a programme.
    static func keep(
        _ person: PersonID, in programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws {
        let name = try transaction.first("SELECT name FROM person WHERE id = \(person)") { try $0.text(0) }
        guard let name else { throw MissingRecord.person }
        try insert(NameKeys(of: name), of: person, in: programme, transaction)
    }

    /// The keys of a person whose name is about to change, in every programme where they have a case.
    static func change(
        to name: String, of person: PersonID, _ transaction: borrowing WriteTransaction
    ) throws {
        let old = try transaction.first("SELECT name FROM person WHERE id = \(person)") { try $0.text(0) }
        guard let old, old != name else { return }
        let programmes = try transaction.all(
            "SELECT DISTINCT programme_id FROM episode WHERE person_id = \(person)"
        ) { try $0.id(0, ProgrammeID.self) }
        let (gone, new) = (NameKeys(of: old), NameKeys(of: name))
        for programme in programmes {
            try remove(1, gone.words, of: person, in: programme, transaction)
            try remove(2, gone.pairs, of: person, in: programme, transaction)
            try insert(new, of: person, in: programme, transaction)
        }
    }

    static func insert(
        _ keys: NameKeys, of person: PersonID, in programme: ProgrammeID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for (words, texts) in [(1, keys.words), (2, keys.pairs)] {
            for text in texts.sorted() {
                try transaction.run(
                    """
                    INSERT INTO name_key (programme_id, words, key, person_id)
                    VALUES (\(programme), \(words), \(text), \(person)) ON CONFLICT DO NOTHING
                    """)
            }
        }
    }

    private static func remove(
        _ words: Int, _ texts: Set<String>, of person: PersonID, in programme: ProgrammeID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for text in texts {
            try transaction.run(
                """
                DELETE FROM name_key WHERE programme_id = \(programme) AND words = \(words) AND key = \(text)
                  AND person_id = \(person)
                """)
        }
    }
}

/// The making of all keys anew, some people at a time.
extension NameKeyRepository {
    struct Progress: Sendable {
        let rule: Int
        let doneTo: PersonID
        let isWhole: Bool
    }

    static func progress(_ transaction: borrowing some Querying & ~Copyable) throws -> Progress? {
        try transaction.first("SELECT rule, done_to, is_whole FROM name_key_rule WHERE id = 1") { row in
            try Progress(rule: row.int(0), doneTo: row.id(1), isWhole: row.bool(2))
        }
    }

    /// Everything made by another rule goes; then the first can be made.
    static func begin(rule: Int, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run("DELETE FROM name_key")
        try transaction.run(
            "UPDATE name_key_rule SET rule = \(rule), done_to = 0, is_whole = 0 WHERE id = 1")
    }

    /// Makes the keys of the next people. Returns how many; fewer than `count` means that all are done.
    static func make(after person: PersonID, count: Int, _ transaction: borrowing WriteTransaction) throws
        -> Int
    {
        let people = try transaction.all(
            "SELECT id, name FROM person WHERE id > \(person) ORDER BY id LIMIT \(count)"
        ) { (id: try $0.id(0, PersonID.self), name: try $0.text(1)) }
        for (id, name) in people {
            let keys = NameKeys(of: name)
            let programmes = try transaction.all(
                "SELECT DISTINCT programme_id FROM episode WHERE person_id = \(id)"
            ) { try $0.id(0, ProgrammeID.self) }
            for programme in programmes { try insert(keys, of: id, in: programme, transaction) }
        }
        try transaction.run(
            """
            UPDATE name_key_rule SET done_to = \(people.last?.id ?? person),
              is_whole = \(people.count < count) WHERE id = 1
            """)
        return people.count
    }
}
