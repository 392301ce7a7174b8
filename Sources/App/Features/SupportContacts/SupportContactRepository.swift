import Casework
import Law
import SQL
import Store

/// Every statement on contacts during support. Rows are added, never changed; the schema's triggers agree.
enum SupportContactRepository {
    /// One that was noted, with when and by whom. What was said stands in the journal.
    struct Noted: Sendable {
        let contact: SupportContact
        let at: Instant
        let by: String
    }

    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Noted] {
        try transaction.all(
            """
            SELECT c.way, c.party, c.name, c.is_incoming, c.happened_on, c.minutes, c.noted_at, a.name
            FROM support_contact c JOIN account a ON a.id = c.noted_by
            WHERE c.episode_id = \(grant.episodeID) ORDER BY c.happened_on DESC, c.id DESC
            """
        ) { row in
            let contact = try SupportContact(
                way: row.value(0), party: row.value(1), name: row.text(2), isIncoming: row.bool(3),
                day: row.day(4), minutes: row.optionalInt(5), text: "")
            return try Noted(contact: contact, at: row.instant(6), by: row.text(7))
        }
    }

    /// - Parameter ground: nil where nothing was told of the person.
    static func insert(
        _ contact: SupportContact, id: SupportContactID, note: NoteID?,
        toldOn ground: consuming SharingGround?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let tells = ground != nil
        try transaction.run(
            """
            INSERT INTO support_contact (id, episode_id, way, party, name, is_incoming, happened_on, minutes,
                note_id, noted_on, noted_at, noted_by, tells)
            VALUES (\(id), \(grant.episodeID), \(contact.way), \(contact.party), \(contact.name),
                \(contact.isIncoming), \(contact.day), \(contact.minutes), \(note), \(transaction.now.day),
                \(transaction.now), \(grant.actor.accountID), \(tells))
            """)
    }
}
