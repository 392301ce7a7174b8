import Casework
import Law
import SQL
import Store
import Web

/// The proof that something may be told to a party today: made by `SharingRepository.tell` alone, inside the
/// transaction that writes, and used once. Every statement that gives something to another party takes one,
/// so no act that tells can be written without it.
struct SharingGround: ~Copyable {
    fileprivate init() {}

    /// Secrecy never holds against the person themself (OSL 2009:400 12 kap. 1 §).
    /// Nil for an extract to anybody else.
    static func toPerson(_ extract: ExtractRecord) -> SharingGround? {
        extract.facts.receiver == .person ? SharingGround() : nil
    }
}

/// The one rule for what is told outside its file: may this be told to that party, by a consent that lives on
/// the day or a section with its reason? What it lets through it writes down.
enum SharingRepository {
    /// Throws `Complaints` at the ground where nothing lets it be told; then nothing is written.
    static func tell(
        _ sharing: NewSharing, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> SharingGround {
        try check(sharing, under: grant, transaction)
        try insert(sharing, under: grant, transaction)
        return SharingGround()
    }

    /// The same question before anything is told, where that is prepared. It proves nothing.
    static func check(
        _ sharing: NewSharing, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let birthDay = try CaseRepository.facts(under: grant, transaction).person.birthDay
        let consents = try ConsentRepository.all(under: grant, transaction)
        let today = transaction.now.day
        if let problem = sharing.problem(consents: consents, birthDay: birthDay, today: today) {
            throw Complaints([Complaint(field: SharingBasisField.name, sentence: problem.swedish)])
        }
    }

    private static func insert(
        _ one: NewSharing, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: SharingID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO sharing (id, episode_id, file, party, party_name, told, told_on, way, consent_id, law,
              reason, act, act_id, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(one.file), \(one.party.party), \(one.party.name),
                    \(one.told), \(one.day), \(one.way), \(one.basis.consent), \(one.basis.law),
                    \(one.basis.reason), \(one.act?.kind), \(one.act?.id), \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }

    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SharingRecord] {
        try transaction.all(
            """
            SELECT s.id, s.file, s.party, s.party_name, s.told, s.told_on, s.way, s.consent_id, s.law,
                   s.reason, s.act, s.act_id, s.noted_at, a.name
            FROM sharing s JOIN account a ON a.id = s.noted_by
            WHERE s.episode_id = \(grant.episodeID) AND s.file IN (\(values: grant.files.all))
            ORDER BY s.noted_at DESC, s.id DESC
            """
        ) { try SharingRecord($0) }
    }
}

extension SharingRecord {
    fileprivate init(_ row: borrowing Row) throws {
        let act = try row.optionalValue(10, SharingAct.Kind.self).map {
            try SharingAct($0, value: row.int64(11))
        }
        // The schema says that one of them is there.
        guard let basis = try SharingBasis(row, from: 7) else { throw row.error(7) }
        id = try row.id(0)
        sharing = try NewSharing(
            file: row.value(1), party: NamedParty(row.value(2), row.text(3)), told: row.text(4),
            day: row.day(5), way: row.value(6), basis: basis, act: act)
        noted = try Noted(at: row.instant(12), by: row.text(13))
    }
}

extension SharingBasis {
    /// Three columns: consent, law, reason. Nil where nothing was noted.
    init?(_ row: borrowing Row, from column: Int) throws {
        if let consent: ConsentID = try row.optionalID(column) {
            self = .consent(consent)
        } else if let law: SharingLaw = try row.optionalValue(column + 1) {
            self = try .law(law, reason: row.optionalText(column + 2) ?? "")
        } else {
            return nil
        }
    }
}
