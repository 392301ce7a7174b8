import Casework
import Law
import SQL
import Store

/// Reads the consents that stand in those of a case's files that the grant is for.
enum ConsentRepository {
    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ConsentRecord] {
        let guardians = try guardians("c.episode_id = \(grant.episodeID)", transaction)
        return try transaction.all(
            """
            \(consent)
            WHERE c.episode_id = \(grant.episodeID) AND c.file IN (\(values: grant.files.all))
            ORDER BY c.noted_at DESC, c.id DESC
            """
        ) { try ConsentRecord($0, guardians) }
    }

    /// Of any case, for whoever may take out what rests on them.
    static func named(
        _ ids: [ConsentID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ConsentID: ConsentRecord] {
        let keys = ids.map(\.value)
        let guardians = try guardians("c.id IN (\(values: keys))", transaction)
        let found = try transaction.all("\(consent) WHERE c.id IN (\(values: keys))") {
            try ConsentRecord($0, guardians)
        }
        return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    }

    private static let consent: SQL = """
        SELECT c.id, c.file, c.party, c.party_name, c.data, c.purpose, c.limits, c.valid_from,
               c.valid_to, c.way, c.given_on, c.person_agrees, c.representative_id, c.reason, c.own_view,
               r.name, c.noted_at, a.name, w.withdrawn_on, w.way, w.reason, w.noted_at, b.name
        FROM consent c JOIN account a ON a.id = c.noted_by
        LEFT JOIN representative r ON r.id = c.representative_id
        LEFT JOIN consent_withdrawal w ON w.consent_id = c.id LEFT JOIN account b ON b.id = w.noted_by
        """

    /// Those of the authority's file that hold; none where no day is asked about.
    static func living(
        _ facts: CaseFacts, under grant: CaseGrant, on today: Day?,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ConsentRecord] {
        guard let today else { return [] }
        return try all(under: grant, transaction).filter {
            $0.file == .authority && $0.holds(on: today, birthDay: facts.person.birthDay)
        }
    }

    /// Of all files that the grant is for.
    static func living(
        under grant: CaseGrant, _ facts: CaseFacts, on today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ConsentRecord] {
        try all(under: grant, transaction).filter { $0.holds(on: today, birthDay: facts.person.birthDay) }
    }

    private static func guardians(
        _ which: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ConsentID: [ConsentGiver.Guardian]] {
        let all = try transaction.all(
            """
            SELECT g.consent_id, g.name, g.agrees
            FROM consent_guardian g JOIN consent c ON c.id = g.consent_id
            WHERE \(which) ORDER BY g.consent_id, g.number
            """
        ) {
            try ($0.id(0, ConsentID.self), ConsentGiver.Guardian(name: $0.text(1), agrees: $0.bool(2)))
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }
}

extension ConsentRecord {
    fileprivate init(
        _ row: borrowing Row, _ guardians: [ConsentID: [ConsentGiver.Guardian]]
    ) throws {
        id = try row.id(0)
        file = try row.value(1)
        let giver = try ConsentGiver(
            personAgrees: row.bool(11), representative: row.optionalID(12), guardians: guardians[id] ?? [],
            reason: row.text(13), ownView: row.text(14))
        let terms = try ConsentTerms(
            data: row.text(4), purpose: row.value(5), limits: row.text(6), from: row.day(7), to: row.day(8),
            way: row.value(9), givenOn: row.day(10), giver: giver)
        consent = try Consent(NamedParty(row.value(2), row.text(3)), terms)
        spokenBy = try row.optionalText(15) ?? ""
        noted = try Noted(at: row.instant(16), by: row.text(17))
        withdrawal = try row.isNull(18)
            ? nil : ConsentWithdrawal(day: row.day(18), way: row.value(19), reason: row.text(20))
        withdrawalNoted = try row.isNull(18) ? nil : Noted(at: row.instant(21), by: row.text(22))
    }
}
