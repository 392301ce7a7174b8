import Casework
import Law
import SQL

/// What somebody had typed and not yet sent.
public struct Draft: Sendable {
    public let formKey: String
    /// Where the form stands.
    public let address: String
    public let title: String
    public let episode: EpisodeID?
    /// The fields as the form wrote them; this module does not look inside.
    public let fields: String
    public let savedAt: Instant
}

/// A draft as it stands in a list, without its text.
public struct DraftTitle: Sendable {
    public let formKey: String
    public let address: String
    public let title: String
    public let episode: EpisodeID?
    public let savedAt: Instant
}

/// What came of saving a draft.
public enum DraftSaving: Sendable, Equatable {
    case saved(Instant)
    /// This very text has been sent: the form's act led to `location`, and nothing is kept.
    case sentAlready(location: String)
    /// The key is somebody else's: nothing is changed.
    case notYours
    /// The account has as many drafts, or as much in them, as it may: nothing is changed.
    case full
}

/// Drafts, one for each person and form on screen. It never shows or touches anybody else's.
public struct Drafts: Sendable {
    let store: Store

    public init(_ store: Store) {
        self.store = store
    }

    /// A form saves itself at every pause in the typing. The log keeps that a draft was begun, or taken up
    /// again after so many seconds; the saves between leave no entries, or the log would drown in them.
    static let quietSeconds = 600

    /// Saves or replaces.
    /// - Parameter textHash: as the form's act would spend the key on.
    public func save(formKey: String, address: String, title: String, episode: EpisodeID?, fields: String,
                     textHash: [UInt8], under actor: Actor) throws -> DraftSaving {
        let subject = try subject(of: episode)
        let account = actor.accountID
        return try store.writer.write(under: actor) { transaction in
            let spent = try FormKeys().spent(formKey, by: account, transaction)
            if let spent, spent.textHash == textHash { return .sentAlready(location: spent.location) }
            let before = try transaction.first("""
                SELECT account_id, saved_at FROM draft WHERE form_key = \(formKey)
                """) { try ($0.id(0, AccountID.self), $0.instant(1)) }
            if let before, before.0 != account { return .notYours }
            guard try hasRoom(for: fields, as: formKey, of: account, transaction) else { return .full }
            let isQuiet = before.map { transaction.now.seconds(since: $0.1) < Drafts.quietSeconds } ?? false
            if !isQuiet { try transaction.record(.draftSaved, about: subject) }
            try put(Draft(formKey: formKey, address: address, title: title, episode: episode, fields: fields,
                          savedAt: transaction.now), of: account, transaction)
            return .saved(transaction.now)
        }
    }

    private func put(
        _ draft: Draft, of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("""
            INSERT INTO draft (form_key, account_id, address, title, episode_id, fields, saved_at)
            VALUES (\(draft.formKey), \(account), \(draft.address), \(draft.title), \(draft.episode),
                    \(draft.fields), \(draft.savedAt))
            ON CONFLICT (form_key) DO UPDATE SET address = excluded.address, title = excluded.title,
                episode_id = excluded.episode_id, fields = excluded.fields, saved_at = excluded.saved_at
            """)
    }

    /// A draft on a case is about its person, so that the person's log shows it.
    private func subject(of episode: EpisodeID?) throws -> AuditSubject? {
        guard let episode else { return nil }
        return try store.read { transaction in
            try transaction.first("SELECT programme_id, person_id FROM episode WHERE id = \(episode)") {
                try AuditSubject(programme: $0.id(0), person: $0.id(1), episode: episode)
            }
        }
    }

    public func find(_ formKey: String, under actor: Actor) throws -> Draft? {
        try store.read { transaction in
            try transaction.first("""
                SELECT form_key, address, title, episode_id, fields, saved_at FROM draft
                WHERE form_key = \(formKey) AND account_id = \(actor.accountID)
                """, Drafts.decode)
        }
    }

    /// The actor's drafts, latest first.
    public func list(under actor: Actor) throws -> [DraftTitle] {
        try store.read { transaction in
            try transaction.all("""
                SELECT form_key, address, title, episode_id, saved_at FROM draft
                WHERE account_id = \(actor.accountID) ORDER BY saved_at DESC, form_key
                """) { row in
                try DraftTitle(formKey: row.text(0), address: row.text(1), title: row.text(2),
                               episode: row.optionalID(3), savedAt: row.instant(4))
            }
        }
    }

    private static func decode(_ row: borrowing Row) throws -> Draft {
        try Draft(formKey: row.text(0), address: row.text(1), title: row.text(2), episode: row.optionalID(3),
                  fields: row.text(4), savedAt: row.instant(5))
    }

    /// Throws the actor's own draft away, by the actor's order. False if there is none.
    public func discard(_ formKey: String, under actor: Actor) throws -> Bool {
        guard let draft = try find(formKey, under: actor) else { return false }
        let subject = try subject(of: draft.episode)
        return try store.write(.draftDiscarded, about: subject, under: actor) { transaction in
            try discard(formKey, of: actor.accountID, transaction)
        }
    }

    /// The form was sent: its draft goes in the same transaction.
    @discardableResult
    public func discard(_ formKey: String, of account: AccountID,
                        _ transaction: borrowing WriteTransaction) throws -> Bool {
        try transaction.run("DELETE FROM draft WHERE form_key = \(formKey) AND account_id = \(account)") > 0
    }
}
