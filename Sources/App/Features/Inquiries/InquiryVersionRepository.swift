import Casework
import Law
import SQL
import Store

/// Every statement on what inquiries said before. Rows are added and never changed; the schema's triggers
/// agree.
enum InquiryVersionRepository {
    /// What an inquiry and its person say now, in the order of `InquiryFacts`.
    static let standing: SQL = """
        i.channel, i.source, i.reporter_role, i.reporter_name, i.reporter_phone, i.reporter_email,
        i.person_knows, i.situation, p.name, p.personal_number, p.birth_day, p.phone, p.email, p.address,
        p.interpreter_language, p.reached_by, p.message_allowed, p.message_wording, p.travel_need,
        p.is_protected
        """

    /// The same in `inquiry_version`.
    private static let kept: SQL = """
        channel, source, reporter_role, reporter_name, reporter_phone, reporter_email, person_knows,
        situation, person_name, person_personal_number, person_birth_day, person_phone, person_email,
        person_address, person_interpreter_language, person_reached_by, person_message_allowed,
        person_message_wording,
        person_travel_need, person_is_protected
        """

    /// What the inquiry said before, latest first; last what was told at the first contact, where that was
    /// not what stood.
    static func versions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [InquiryVersion] {
        try transaction.all(
            """
            SELECT \(kept), v.version, v.changed_at, c.name
            FROM inquiry_version v LEFT JOIN account c ON c.id = v.changed_by
            WHERE v.inquiry_id = (SELECT i.id FROM inquiry i WHERE i.episode_id = \(grant.episodeID))
            ORDER BY v.version DESC
            """
        ) { row in
            let next = InquiryFacts.columnCount
            return try InquiryVersion(
                facts: InquiryFacts(row), version: row.int(next), changedAt: row.instant(next + 1),
                changedBy: row.optionalText(next + 2) ?? InquiryRepository.publicForm)
        }
    }

    /// Keeps what these cases' inquiries and their person say now, as it will no longer stand, and counts
    /// their versions up.
    static func keep(
        _ episodes: [EpisodeID], by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO inquiry_version (inquiry_id, version, \(kept), changed_at, changed_by)
            SELECT i.id, i.version, \(standing), i.changed_at, i.changed_by
            FROM inquiry i JOIN episode e ON e.id = i.episode_id JOIN person p ON p.id = e.person_id
            WHERE i.episode_id IN (\(values: episodes))
            """)
        try transaction.run(
            """
            UPDATE inquiry SET version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE episode_id IN (\(values: episodes))
            """)
    }

    /// Keeps what a call said about somebody already known, beside what stands.
    static func keepTold(
        _ facts: InquiryFacts, in inquiry: InquiryID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let (reporter, person) = (facts.reporter, facts.person)
        try transaction.run(
            """
            INSERT INTO inquiry_version (inquiry_id, version, \(kept), changed_at, changed_by)
            VALUES (\(inquiry), 0, \(facts.channel), \(facts.source), \(reporter.role), \(reporter.name),
                \(reporter.phone), \(reporter.email), \(facts.personKnows), \(facts.situation),
                \(person.name), \(person.personalNumber), \(person.birthDay), \(person.phone),
                \(person.email), \(person.address), \(person.interpreterLanguage), \(person.reachedBy),
                \(person.messageAllowed),
                \(person.messageWording), \(person.travelNeed), \(person.isProtected), \(transaction.now),
                \(account))
            """)
    }
}
