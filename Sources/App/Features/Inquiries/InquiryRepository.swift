import Casework
import Law
import SQL
import Store

/// Every statement on inquiries. What an inquiry said is never overwritten before it is kept.
enum InquiryRepository {
    /// Whose words those are that nobody of the staff took down.
    static let publicForm = "Formulär på webben"

    /// - Parameter account: nil when it came by the public form.
    static func insert(
        _ facts: InquiryFacts, id: InquiryID, of episode: EpisodeID, by account: AccountID?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let reporter = facts.reporter
        try transaction.run(
            """
            INSERT INTO inquiry (id, episode_id, received_at, channel, source, reporter_role, reporter_name,
              reporter_phone, reporter_email, person_knows, situation, taken_by, changed_at,
              changed_by)
            VALUES (\(id), \(episode), \(transaction.now), \(facts.channel), \(facts.source),
                    \(reporter.role), \(reporter.name), \(reporter.phone), \(reporter.email),
                    \(facts.personKnows), \(facts.situation), \(account), \(transaction.now),
                    \(account))
            """)
    }

    static func find(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> InquiryRecord
    {
        let found = try transaction.first(statement("i.episode_id = \(grant.episodeID)")) {
            try InquiryRecord($0, publicForm)
        }
        guard let found else { throw MissingRecord.inquiry }
        return found
    }

    /// Later inquiries about the same person that go on in this case, oldest first.
    static func joined(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [InquiryRecord] {
        // A case that goes on here may have had others going on in it.
        let chain: SQL = """
            WITH RECURSIVE chain (id) AS (
              SELECT id FROM episode WHERE joined_to = \(grant.episodeID)
              UNION SELECT n.id FROM episode n JOIN chain c ON n.joined_to = c.id)
            SELECT id FROM chain
            """
        return try transaction.all(statement("e.id IN (\(chain))")) {
            try InquiryRecord($0, publicForm)
        }
    }

    private static func statement(_ condition: SQL) -> SQL {
        """
        SELECT \(InquiryVersionRepository.standing), e.number, i.received_at, t.name, i.changed_at,
            c.name, i.version, p.version,
            EXISTS (SELECT 1 FROM inquiry_version v WHERE v.inquiry_id = i.id AND v.version = 0)
        FROM inquiry i JOIN episode e ON e.id = i.episode_id JOIN person p ON p.id = e.person_id
        LEFT JOIN account t ON t.id = i.taken_by LEFT JOIN account c ON c.id = i.changed_by
        WHERE \(condition) ORDER BY i.id
        """
    }

    /// Replaces what the inquiry itself says; the person's facts are `PersonRepository`'s.
    static func replace(
        with facts: InquiryFacts, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let reporter = facts.reporter
        try transaction.run(
            """
            UPDATE inquiry SET channel = \(facts.channel), source = \(facts.source),
                reporter_role = \(reporter.role), reporter_name = \(reporter.name),
                reporter_phone = \(reporter.phone), reporter_email = \(reporter.email),
                person_knows = \(facts.personKnows), situation = \(facts.situation)
            WHERE episode_id = \(grant.episodeID)
            """)
    }
}

/// A row that the schema promises is not there: a defect.
enum MissingRecord: Error {
    case inquiry, episode, programme, person, formTemplate
}

extension InquiryFacts {
    static let columnCount = 8 + PersonFacts.columnCount

    /// The first columns, in the order of `InquiryVersionRepository.standing`.
    init(_ row: borrowing Row) throws {
        let reporter = try ReporterFacts(
            role: row.value(2), name: row.text(3), phone: row.text(4), email: row.text(5))
        try self.init(
            channel: row.value(0), source: row.value(1), reporter: reporter, personKnows: row.value(6),
            person: PersonFacts(row, from: 8), situation: row.text(7))
    }
}

extension InquiryRecord {
    fileprivate init(_ row: borrowing Row, _ publicForm: String) throws {
        let next = InquiryFacts.columnCount
        facts = try InquiryFacts(row)
        number = try row.text(next)
        receivedAt = try row.instant(next + 1)
        takenBy = try row.optionalText(next + 2) ?? publicForm
        changedAt = try row.instant(next + 3)
        changedBy = try row.optionalText(next + 4) ?? publicForm
        version = try row.int(next + 5)
        personVersion = try row.int(next + 6)
        wasToldOtherwise = try row.bool(next + 7)
    }
}
