import Casework
import Law
import SQL
import Store

/// Every statement on phrase texts. It adds and takes back; it never edits.
enum PhraseRepository {
    /// How the programme words a text on a day; nil if it has none.
    static func wording(
        _ key: PhraseKey, in programme: ProgrammeID, on day: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> String? {
        try transaction.first(
            """
            SELECT wording FROM phrase
            WHERE programme_id = \(programme) AND phrase_key = \(key) AND withdrawn_on IS NULL
              AND valid_from <= \(day)
            ORDER BY valid_from DESC, id DESC LIMIT 1
            """
        ) { try $0.text(0) }
    }

    /// Every change of every text in a programme, in the order they were made.
    static func all(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Phrase] {
        try transaction.all(
            """
            SELECT p.id, p.programme_id, p.phrase_key, p.valid_from, p.wording, p.made_at, m.name,
                   p.withdrawn_at, w.name
            FROM phrase p LEFT JOIN account m ON m.id = p.made_by LEFT JOIN account w ON w.id = p.withdrawn_by
            WHERE p.programme_id = \(programme) ORDER BY p.id
            """
        ) { row in
            try Phrase(
                id: row.id(0), programme: row.id(1), key: row.value(2), validFrom: row.day(3),
                wording: row.text(4), trace: ChangeTrace(row, from: 5))
        }
    }

    /// `account` is nil where the text comes from a file of `Programmes`.
    static func insert(
        _ wording: String, for key: PhraseKey, in programme: ProgrammeID, from day: Day,
        by account: AccountID?, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: PhraseID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO phrase (id, programme_id, phrase_key, valid_from, wording, made_on, made_at, made_by)
            VALUES (\(id), \(programme), \(key), \(day), \(wording), \(transaction.now.day),
                \(transaction.now), \(account))
            """)
    }

    /// False if another change was made since, or its first day has passed.
    static func withdraw(
        _ phrase: PhraseID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let today = transaction.now.day
        return try transaction.run(
            """
            UPDATE phrase SET withdrawn_on = \(today), withdrawn_at = \(transaction.now),
                withdrawn_by = \(account)
            WHERE id = \(phrase) AND withdrawn_on IS NULL AND valid_from >= \(today)
              AND NOT EXISTS (SELECT 1 FROM phrase p WHERE p.id > \(phrase)
                  AND p.programme_id = phrase.programme_id AND p.phrase_key = phrase.phrase_key
                  AND p.withdrawn_on IS NULL)
            """) == 1
    }
}
