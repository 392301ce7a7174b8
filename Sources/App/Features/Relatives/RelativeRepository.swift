import Casework
import Law
import SQL
import Store

/// Every statement on relatives. What is noted of them is added, never changed; the schema's triggers agree.
enum RelativeRepository {
    /// In the order they were written in.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RelativeRecord] {
        let (notes, answers) = (try notes(under: grant, transaction), try answers(under: grant, transaction))
        return try transaction.all(
            """
            SELECT r.id, r.name, r.relation, r.phone, r.email, r.consent, r.asked_on, r.version,
              r.changed_at, a.name
            FROM relative r JOIN account a ON a.id = r.changed_by
            WHERE r.episode_id = \(grant.episodeID) ORDER BY r.id
            """
        ) { row in
            let id: RelativeID = try row.id(0)
            return try RelativeRecord(
                id: id, terms: RelativeTerms(row, from: 1), version: row.int(7), changed: Noted(row, from: 8),
                notes: notes.filter { $0.relative == id }.map(\.note),
                answers: answers.filter { $0.relative == id }.map(\.answer))
        }
    }

    private static func answers(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(relative: RelativeID, answer: RelativeRecord.Answer)] {
        try transaction.all(
            """
            SELECT n.relative_id, n.consent, n.asked_on, n.noted_at, a.name
            FROM relative_answer n JOIN relative r ON r.id = n.relative_id JOIN account a ON a.id = n.noted_by
            WHERE r.episode_id = \(grant.episodeID) ORDER BY n.relative_id, n.version DESC
            """
        ) { row in
            let answer = try RelativeRecord.Answer(
                consent: row.value(1), askedOn: row.day(2), noted: Noted(row, from: 3))
            return try (row.id(0), answer)
        }
    }

    private static func notes(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(relative: RelativeID, note: RelativeRecord.Note)] {
        try transaction.all(
            """
            SELECT n.relative_id, n.kind, n.day, n.words, n.noted_at, a.name
            FROM relative_note n JOIN relative r ON r.id = n.relative_id JOIN account a ON a.id = n.noted_by
            WHERE r.episode_id = \(grant.episodeID) ORDER BY n.day DESC, n.id DESC
            """
        ) { row in
            let note = try RelativeNote(kind: row.value(1), day: row.day(2), words: row.text(3))
            return try (row.id(0), RelativeRecord.Note(note: note, noted: Noted(row, from: 4)))
        }
    }

    static func insert(
        _ terms: RelativeTerms, id: RelativeID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO relative (id, episode_id, name, relation, phone, email, consent, asked_on, version,
              changed_at, changed_by)
            VALUES (\(id), \(grant.episodeID), \(terms.name), \(terms.relation), \(terms.phone),
                    \(terms.email), \(terms.consent), \(terms.askedOn), 1, \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ id: RelativeID, _ terms: RelativeTerms, version: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE relative SET name = \(terms.name), relation = \(terms.relation), phone = \(terms.phone),
              email = \(terms.email), consent = \(terms.consent), asked_on = \(terms.askedOn),
              version = version + 1, changed_at = \(transaction.now), changed_by = \(grant.actor.accountID)
            WHERE id = \(id) AND episode_id = \(grant.episodeID) AND version = \(version)
            """) == 1
    }

    static func insert(
        _ note: RelativeNote, of relative: RelativeID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: RelativeNoteID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO relative_note (id, relative_id, kind, day, words, noted_at, noted_by)
            VALUES (\(id), \(relative), \(note.kind), \(note.day), \(note.words), \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }
}

extension RelativeTerms {
    /// Six columns: name, relation, phone, email, consent, the day asked.
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        try self.init(
            name: row.text(column), relation: row.text(column + 1), phone: row.text(column + 2),
            email: row.text(column + 3), consent: row.value(column + 4), askedOn: row.optionalDay(column + 5))
    }
}
