import Casework
import Law
import SQL
import Store

/// Every statement on inquiries and the people they are about. What an inquiry said is never overwritten
/// before it is kept.
enum InquiryRepository {
    /// Whose words those are that nobody of the staff took down.
    private static let publicForm = "Formulär på webben"

    static func insertPerson(
        _ facts: InquiryFacts, id: PersonID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO person (id, root_id, name, birth_day, phone, is_protected, created_at)
            VALUES (\(id), \(id), \(facts.personName), \(facts.personBirthDay), \(facts.personPhone),
                    \(facts.personIsProtected), \(transaction.now))
            """)
    }

    static func insert(
        _ facts: InquiryFacts, id: InquiryID, of episode: EpisodeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO inquiry (id, episode_id, received_at, channel, reporter_role, reporter_name,
              reporter_phone,
                                 person_knows, situation, taken_by, changed_at, changed_by)
            VALUES (\(id), \(episode), \(transaction.now), \(facts.channel), \(facts.reporterRole),
              \(facts.reporterName),
                    \(facts.reporterPhone), \(facts.personKnows), \(facts.situation), \(account),
                    \(transaction.now), \(account))
            """)
    }

    static func find(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> InquiryRecord
    {
        let found = try transaction.first(
            """
            SELECT i.channel, i.reporter_role, i.reporter_name, i.reporter_phone, i.person_knows,
                   p.name, p.birth_day, p.phone, p.is_protected, i.situation,
                   i.received_at, t.name, i.changed_at, c.name, i.version
            FROM inquiry i JOIN person p ON p.id = \(grant.personID)
            LEFT JOIN account t ON t.id = i.taken_by LEFT JOIN account c ON c.id = i.changed_by
            WHERE i.episode_id = \(grant.episodeID)
            """
        ) { row in
            try InquiryRecord(
                facts: InquiryFacts(row), receivedAt: row.instant(10),
                takenBy: row.optionalText(11) ?? publicForm, changedAt: row.instant(12),
                changedBy: row.optionalText(13) ?? publicForm, version: row.int(14))
        }
        guard let found else { throw MissingRecord.inquiry }
        return found
    }

    /// What the inquiry said before, latest first.
    static func versions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [InquiryVersion] {
        try transaction.all(
            """
            SELECT v.channel, v.reporter_role, v.reporter_name, v.reporter_phone, v.person_knows,
                   v.person_name, v.person_birth_day, v.person_phone, v.person_is_protected, v.situation,
                   v.version, v.changed_at, c.name
            FROM inquiry i JOIN inquiry_version v ON v.inquiry_id = i.id
            LEFT JOIN account c ON c.id = v.changed_by
            WHERE i.episode_id = \(grant.episodeID) ORDER BY v.version DESC
            """
        ) { row in
            try InquiryVersion(
                facts: InquiryFacts(row), version: row.int(10), changedAt: row.instant(11),
                changedBy: row.optionalText(12) ?? publicForm)
        }
    }

    /// Keeps what stands and replaces it. False if it was changed since `version`: nothing is changed then.
    static func change(
        to facts: InquiryFacts, version: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        guard try keep(version: version, under: grant, transaction) else { return false }
        try replace(with: facts, under: grant, transaction)
        return true
    }

    private static func replace(
        with facts: InquiryFacts, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE inquiry SET channel = \(facts.channel), reporter_role = \(facts.reporterRole),
                reporter_name = \(facts.reporterName), reporter_phone = \(facts.reporterPhone),
                person_knows = \(facts.personKnows), situation = \(facts.situation),
                changed_at = \(transaction.now), changed_by = \(grant.actor.accountID), version = version + 1
            WHERE episode_id = \(grant.episodeID)
            """)
        try transaction.run(
            """
            UPDATE person SET name = \(facts.personName), birth_day = \(facts.personBirthDay),
                phone = \(facts.personPhone), is_protected = \(facts.personIsProtected), version = version + 1
            WHERE id = \(grant.personID)
            """)
    }

    private static func keep(
        version: Int, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            INSERT INTO inquiry_version (inquiry_id, version, channel, reporter_role, person_knows,
                person_name, person_birth_day, person_phone, person_is_protected, reporter_name,
                reporter_phone, situation, changed_at, changed_by)
            SELECT i.id, i.version, i.channel, i.reporter_role, i.person_knows, p.name, p.birth_day, p.phone,
                p.is_protected, i.reporter_name, i.reporter_phone, i.situation, i.changed_at, i.changed_by
            FROM inquiry i JOIN person p ON p.id = \(grant.personID)
            WHERE i.episode_id = \(grant.episodeID) AND i.version = \(version)
            """) == 1
    }
}

/// A row that the schema promises is not there: a defect.
enum MissingRecord: Error {
    case inquiry, episode, programme
}

extension InquiryFacts {
    /// The first ten columns of the statements above.
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            channel: row.value(0), reporterRole: row.value(1), reporterName: row.text(2),
            reporterPhone: row.text(3),
            personKnows: row.value(4), personName: row.text(5), personBirthDay: row.optionalDay(6),
            personPhone: row.text(7), personIsProtected: row.bool(8), situation: row.text(9))
    }
}
