import Casework
import Law
import SQL
import Store

/// Every statement on single cases. It reads none without a grant.
enum CaseRepository {
    static func open(
        _ episode: EpisodeID, number: CaseNumber, of person: PersonID, in programme: ProgrammeID,
        plan: NextStepPlan, joinedTo host: EpisodeID? = nil,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, owner_id, next_step,
              next_step_on, next_step_note, joined_to, joined_why)
            VALUES (\(episode), \(number.description), \(programme), \(person), \(Casework.Phase.inquiry),
                    \(transaction.now.day), \(plan.owner), \(plan.step), \(plan.day), \(plan.note), \(host),
                    \(host.map { _ in "samePerson" }))
            """)
        try NameKeyRepository.keep(person, in: programme, transaction)
    }

    static func facts(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> CaseFacts
    {
        let found = try transaction.first(statement(grant.episodeID)) { try CaseFacts($0) }
        guard let found else { throw MissingRecord.episode }
        return found
    }

    /// The first or the last name of those that the person of `e` turns to.
    private static func contact(_ which: SQL) -> SQL {
        """
        (SELECT \(which)(k.name) FROM contact_person c JOIN account k ON k.id = c.account_id
          WHERE c.episode_id = e.id AND NOT EXISTS (
            SELECT 1 FROM contact_person_ending y WHERE y.contact_person_id = c.id))
        """
    }

    /// The columns in the order of the decoders below.
    private static func statement(_ episode: EpisodeID) -> SQL {
        """
        SELECT p.name, p.birth_day, p.phone, p.is_protected, g.name,
               coalesce((SELECT v.mode FROM programme_version v WHERE v.programme_id = e.programme_id
                   AND v.withdrawn_on IS NULL AND v.valid_from <= e.opened_on
                   ORDER BY v.valid_from DESC, v.id DESC LIMIT 1), g.mode), e.phase, e.opened_on, e.ended_on,
               e.version, e.next_step, e.next_step_on, e.next_step_note, e.owner_id, o.name,
               x.outcome, x.comment, x.decided_at, x.decided_by, d.name, n.stage, h.number,
               (SELECT count(*) FROM episode j WHERE j.joined_to = e.id), \(CaseReaderRepository.reader),
               e.next_step_file, e.authority_since, \(contact("min")), \(contact("max"))
        FROM episode e JOIN person p ON p.id = e.person_id JOIN programme g ON g.id = e.programme_id
        JOIN inquiry i ON i.episode_id = e.id
        LEFT JOIN account o ON o.id = e.owner_id
        LEFT JOIN inquiry_outcome x ON x.inquiry_id = i.id
        LEFT JOIN account d ON d.id = x.decided_by
        LEFT JOIN episode h ON h.id = e.joined_to
        LEFT JOIN ending n ON n.episode_id = e.id
        WHERE e.id = \(episode)
        """
    }
}

extension CaseFacts {
    fileprivate init(_ row: borrowing Row) throws {
        person = try Person(
            name: row.text(0), birthDay: row.optionalDay(1), phone: row.text(2), isProtected: row.bool(3))
        programmeName = try row.text(4)
        mode = try row.value(5)
        phase = try row.value(6)
        openedOn = try row.day(7)
        endedOn = try row.optionalDay(8)
        version = try row.int(9)
        nextStep = try row.isNull(10) ? nil : Step(row)
        outcome = try row.isNull(15) ? nil : OutcomeRecord(row, from: 15)
        endedIn = try row.isNull(20) ? nil : row.value(20)
        (host, joinedCount) = try (row.optionalText(21), row.int(22))
        (reader, authoritySince) = try (row.optionalID(23), row.optionalInstant(25))
        let first = try row.optionalText(26), last = try row.optionalText(27)
        contacts = (first == last ? [first] : [first, last]).compactMap { $0 }
    }
}

extension CaseFacts.Step {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            step: row.value(10), day: row.day(11), note: row.text(12), noteFile: row.value(24),
            owner: row.id(13), ownerName: row.text(14))
    }
}

extension OutcomeRecord {
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        outcome = try row.value(column)
        comment = try row.text(column + 1)
        decidedAt = try row.instant(column + 2)
        decidedBy = try row.id(column + 3)
        decidedByName = try row.text(column + 4)
    }
}
