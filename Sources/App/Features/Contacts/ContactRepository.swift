import Casework
import Law
import SQL
import Store

/// Every statement on tries to reach somebody. They are added and marked, never changed; the schema's
/// triggers agree.
enum ContactRepository {
    /// - Parameters:
    ///   - plan: made in the same act.
    ///   - ground: nil where nothing was told of the person.
    static func insert(
        _ attempt: ContactAttempt, id: ContactAttemptID, with plan: KeptPlan,
        toldOn ground: consuming SharingGround?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let tells = ground != nil
        let (version, step): (Int?, UnitStepID?) = switch plan {
        case .inCase(let version): (version, nil)
        case .beside(let step): (nil, step)
        }
        try transaction.run(
            """
            INSERT INTO contact_attempt (id, episode_id, party, party_name, channel, result, attempted_at,
              attempted_on, note, planned_version, unit_step_id, logged_at, logged_by, tells)
            VALUES (\(id), \(grant.episodeID), \(attempt.party), \(attempt.name), \(attempt.channel),
                    \(attempt.result), \(attempt.at), \(attempt.at.day), \(attempt.note), \(version),
                    \(step), \(transaction.now), \(grant.actor.accountID), \(tells))
            """)
    }

    static func mark(
        _ attempt: ContactAttemptID, reason: String, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO contact_attempt_mistake (contact_attempt_id, reason, marked_at, marked_by)
            VALUES (\(attempt), \(reason), \(transaction.now), \(account))
            """)
    }

    /// All tries of a case, latest first.
    static func attempts(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ContactRecord] {
        try transaction.all(statement("c.episode_id = \(grant.episodeID)")) { try ContactRecord($0) }
    }

    /// What has been tried without an answer, as it can ground that a case ends. What was tried until support
    /// ended grounded that.
    static func silence(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Silence {
        let met = try LastContactRepository.met(in: grant.episodeID, transaction)
        let ended = try SupportEndingRepository.lastNoted(under: grant, transaction)
        return try attempts(under: grant, transaction)
            .silence(since: [met, ended].compactMap { $0 }.max())
    }

    /// Nil if the case has no such try.
    static func find(
        _ attempt: ContactAttemptID, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ContactRecord? {
        try transaction.first(statement("c.id = \(attempt) AND c.episode_id = \(grant.episodeID)")) {
            try ContactRecord($0)
        }
    }

    private static func statement(_ condition: SQL) -> SQL {
        """
        SELECT c.id, c.party, c.party_name, c.channel, c.result, c.attempted_at, c.note, c.planned_version,
               c.logged_at, l.name, m.reason, m.marked_at, b.name, c.unit_step_id
        FROM contact_attempt c JOIN account l ON l.id = c.logged_by
        LEFT JOIN contact_attempt_mistake m ON m.contact_attempt_id = c.id
        LEFT JOIN account b ON b.id = m.marked_by
        WHERE \(condition) ORDER BY c.attempted_at DESC, c.id DESC
        """
    }
}

extension ContactRecord {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        attempt = try ContactAttempt(
            party: row.value(1), name: row.text(2), channel: row.value(3), result: row.value(4),
            at: row.instant(5), note: row.text(6))
        plannedVersion = try row.isNull(7) ? nil : row.int(7)
        unitStep = try row.optionalID(13)
        loggedAt = try row.instant(8)
        loggedBy = try row.text(9)
        mistake =
            try row.isNull(10)
            ? nil : Mistake(reason: row.text(10), markedAt: row.instant(11), markedBy: row.text(12))
    }
}
