import Casework
import Law
import SQL
import Store

/// Every statement on applications. They are added and taken back, never changed; the schema's triggers
/// agree.
enum ApplicationRepository {
    static func insert(
        _ facts: ApplicationFacts, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> ApplicationID {
        let id: ApplicationID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO application (id, episode_id, way, reached_on, arrived_on, representative_id, wish,
              own_view, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(facts.way), \(facts.reached), \(facts.arrived),
                    \(facts.representative), \(facts.wish), \(facts.ownView), \(transaction.now),
                    \(grant.actor.accountID))
            """)
        return id
    }

    static func withdraw(
        _ application: ApplicationID, _ facts: ApplicationWithdrawal, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO application_withdrawal (application_id, withdrawn_on, way, representative_id, comment,
              noted_at, noted_by)
            VALUES (\(application), \(facts.day), \(facts.way?.rawValue ?? "unknown"),
                    \(facts.representative), \(facts.comment), \(transaction.now), \(account))
            """)
    }

    /// The one that waits for a decision.
    static func open(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ApplicationRecord? {
        try all(under: grant, transaction).first { $0.isOpen }
    }

    /// Whether a decision on one of the case's was issued.
    static func isDecided(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try all(under: grant, transaction).contains(where: \.isDecided)
    }

    /// All of a case, latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ApplicationRecord] {
        try transaction.all(
            """
            SELECT a.id, a.way, a.reached_on, a.representative_id, a.wish, a.own_view, r.name, r.kind,
                   a.noted_at, n.name, w.withdrawn_on, w.way, w.representative_id, w.comment, w.noted_at,
                   b.name, EXISTS (
                     SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued')
            FROM application a JOIN account n ON n.id = a.noted_by
            LEFT JOIN representative r ON r.id = a.representative_id
            LEFT JOIN application_withdrawal w ON w.application_id = a.id
            LEFT JOIN account b ON b.id = w.noted_by
            WHERE a.episode_id = \(grant.episodeID) ORDER BY a.noted_at DESC, a.id DESC
            """
        ) { try ApplicationRecord($0, isOpened: grant.readable.contains(.authority)) }
    }
}

extension ApplicationRecord {
    fileprivate init(_ row: borrowing Row, isOpened: Bool) throws {
        self.isOpened = isOpened
        id = try row.id(0)
        facts = try ApplicationFacts(
            way: row.value(1), reached: row.day(2), representative: row.optionalID(3), wish: row.text(4),
            ownView: row.text(5))
        makerName = try row.optionalText(6)
        makerKind = try row.optionalText(7).flatMap(RepresentativeKind.init)
        notedAt = try row.instant(8)
        notedByName = try row.text(9)
        isDecided = try row.bool(16)
        withdrawal =
            try row.isNull(10)
            ? nil
            : Withdrawal(
                facts: ApplicationWithdrawal(
                    day: row.day(10), way: ApplicationWay(rawValue: row.text(11)),
                    representative: row.optionalID(12), comment: row.text(13)),
                notedAt: row.instant(14), notedByName: row.text(15))
    }
}
