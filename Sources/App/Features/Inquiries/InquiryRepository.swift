import Casework
import Law
import SQL
import Store

/// Every statement on inquiries and the people they are about. What an inquiry said is never overwritten
/// before it is kept.
enum InquiryRepository {
    /// Whose words those are that nobody of the staff took down.
    private static let publicForm = "Formulär på webben"

    /// - Parameter account: nil when it came by the public form.
    static func insert(
        _ facts: InquiryFacts, id: InquiryID, of episode: EpisodeID, by account: AccountID?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO inquiry (id, episode_id, received_at, channel, source, reporter_role, reporter_name,
                reporter_phone, reporter_email, person_knows, situation, taken_by, changed_at, changed_by)
            VALUES (\(id), \(episode), \(transaction.now), \(facts.channel), \(facts.source),
                \(facts.reporterRole), \(facts.reporterName), \(facts.reporterPhone), \(facts.reporterEmail),
                \(facts.personKnows), \(facts.situation), \(account), \(transaction.now), \(account))
            """)
    }

    static func find(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> InquiryRecord
    {
        let found = try transaction.first(statement(under: grant), decode)
        guard let found else { throw MissingRecord.inquiry }
        return found
    }

    private static func statement(under grant: CaseGrant) -> SQL {
        """
        SELECT i.channel, i.source, i.reporter_role, i.reporter_name, i.reporter_phone, i.reporter_email,
               i.person_knows, p.name, p.birth_day, p.personal_number, p.phone, p.is_protected, i.situation,
               p.reached_by, p.message_allowed, p.message_wording, p.interpreter_language, p.email, p.address,
               i.received_at, t.name, i.changed_at, c.name, i.version, p.version
        FROM inquiry i JOIN person p ON p.id = \(grant.personID)
        LEFT JOIN account t ON t.id = i.taken_by LEFT JOIN account c ON c.id = i.changed_by
        WHERE i.episode_id = \(grant.episodeID)
        """
    }

    private static func decode(_ row: borrowing Row) throws -> InquiryRecord {
        try InquiryRecord(
            facts: InquiryFacts(row), receivedAt: row.instant(19),
            takenBy: row.optionalText(20) ?? publicForm, changedAt: row.instant(21),
            changedBy: row.optionalText(22) ?? publicForm, isChanged: row.int(23) > 1,
            version: row.int(23) + row.int(24))
    }

    /// What the inquiry said before, latest first.
    static func versions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [InquiryVersion] {
        try transaction.all(
            """
            SELECT v.channel, v.source, v.reporter_role, v.reporter_name, v.reporter_phone, v.reporter_email,
                   v.person_knows, v.person_name, v.person_birth_day, v.person_personal_number,
                   v.person_phone, v.person_is_protected, v.situation, v.person_reached_by,
                   v.person_message_allowed, v.person_message_wording, v.person_interpreter_language,
                   v.person_email, v.person_address, v.version, v.changed_at, c.name
            FROM inquiry i JOIN inquiry_version v ON v.inquiry_id = i.id
            LEFT JOIN account c ON c.id = v.changed_by
            WHERE i.episode_id = \(grant.episodeID) ORDER BY v.version DESC
            """
        ) { row in
            try InquiryVersion(
                facts: InquiryFacts(row), version: row.int(19), changedAt: row.instant(20),
                changedBy: row.optionalText(21) ?? publicForm)
        }
    }

    /// Keeps what stands and replaces it. False if it was changed since `version`: nothing is changed then.
    static func change(
        to facts: InquiryFacts, version: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        guard try keep(version: version, under: grant, transaction) else { return false }
        let account = grant.actor.accountID
        try transaction.run(
            """
            UPDATE inquiry SET channel = \(facts.channel), source = \(facts.source),
                reporter_role = \(facts.reporterRole), reporter_name = \(facts.reporterName),
                reporter_phone = \(facts.reporterPhone), reporter_email = \(facts.reporterEmail),
                person_knows = \(facts.personKnows), situation = \(facts.situation),
                changed_at = \(transaction.now), changed_by = \(account), version = version + 1
            WHERE episode_id = \(grant.episodeID)
            """)
        try PersonRepository.replace(with: facts, of: grant.personID, by: account, transaction)
        return true
    }

    /// The version is the inquiry's and the person's together: a person's facts are changed from any of
    /// their cases.
    private static func keep(
        version: Int, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            INSERT INTO inquiry_version (inquiry_id, version, channel, source, reporter_role, person_knows,
                person_name, person_birth_day, person_personal_number, person_phone, person_email,
                person_address, person_interpreter_language, person_reached_by, person_message_allowed,
                person_message_wording, person_is_protected, reporter_name, reporter_phone, reporter_email,
                situation, changed_at, changed_by)
            SELECT i.id, i.version, i.channel, i.source, i.reporter_role, i.person_knows, p.name, p.birth_day,
                p.personal_number, p.phone, p.email, p.address, p.interpreter_language, p.reached_by,
                p.message_allowed, p.message_wording, p.is_protected, i.reporter_name, i.reporter_phone,
                i.reporter_email, i.situation, i.changed_at, i.changed_by
            FROM inquiry i JOIN person p ON p.id = \(grant.personID)
            WHERE i.episode_id = \(grant.episodeID) AND i.version + p.version = \(version)
            """) == 1
    }
}

/// A row that the schema promises is not there: a defect.
enum MissingRecord: Error {
    case inquiry, episode, programme, person
}

extension InquiryFacts {
    /// The first nineteen columns of the statements above.
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            channel: row.value(0), reporterRole: row.value(2), reporterName: row.text(3),
            reporterPhone: row.text(4), personKnows: row.value(6), personName: row.text(7),
            personBirthDay: row.optionalDay(8), personPhone: row.text(10),
            personIsProtected: row.bool(11), situation: row.text(12), source: row.value(1),
            reporterEmail: row.text(5), personNumber: row.optionalText(9), personReach: PersonReach(row))
    }
}

extension PersonReach {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            reachedBy: row.value(13), messageAllowed: row.value(14), messageWording: row.text(15),
            interpreterLanguage: row.text(16), email: row.text(17), address: row.text(18))
    }
}
