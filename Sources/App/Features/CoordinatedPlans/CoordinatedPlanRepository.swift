import Casework
import Law
import SQL
import Store

/// Every statement on coordinated plans. Versions are added, never changed; the schema's triggers agree.
enum CoordinatedPlanRepository {
    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CoordinatedPlanRecord] {
        try transaction.all(
            """
            SELECT p.id, p.number, p.initiative, p.initiative_on, p.is_yes, p.answered_on, p.answer_way,
              p.answer_words, p.parties, p.goals, p.measures, p.others, p.responsible, p.follow_up_on,
              p.noted_at, a.name, c.closed_on, c.reason, c.noted_at, b.name
            FROM coordinated_plan p JOIN account a ON a.id = p.noted_by
            LEFT JOIN coordinated_plan_closing c ON c.plan_id = p.id LEFT JOIN account b ON b.id = c.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY p.number DESC
            """
        ) { try CoordinatedPlanRecord($0) }
    }

    static func insert(
        _ terms: CoordinatedPlanTerms, number: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: CoordinatedPlanID = transaction.newID()
        let content = terms.content
        try transaction.run(
            """
            INSERT INTO coordinated_plan (id, episode_id, number, initiative, initiative_on, is_yes,
              answered_on, answer_way, answer_words, parties, goals, measures, others, responsible,
              follow_up_on, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(number), \(terms.initiative), \(terms.initiativeOn),
                    \(terms.answer.isYes), \(terms.answer.day), \(terms.answer.way), \(terms.answer.words),
                    \(content?.parties ?? ""), \(content?.goals ?? ""), \(content?.measures ?? ""),
                    \(content?.others ?? ""), \(content?.responsible ?? ""), \(content?.followUp),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func close(
        _ plan: CoordinatedPlanID, on day: Day, _ reason: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO coordinated_plan_closing (plan_id, closed_on, reason, noted_at, noted_by)
            VALUES (\(plan), \(day), \(reason), \(transaction.now), \(grant.actor.accountID))
            """)
    }
}

extension CoordinatedPlanRecord {
    fileprivate init(_ row: borrowing Row) throws {
        let content = try row.optionalDay(13).map { followUp in
            try CoordinatedPlanTerms.Content(
                parties: row.text(8), goals: row.text(9), measures: row.text(10), others: row.text(11),
                responsible: row.text(12), followUp: followUp)
        }
        (id, number) = (try row.id(0), try row.int(1))
        terms = try CoordinatedPlanTerms(
            initiative: row.value(2), initiativeOn: row.day(3),
            answer: .init(isYes: row.bool(4), day: row.day(5), way: row.value(6), words: row.text(7)),
            content: content)
        noted = try Noted(row, from: 14)
        closing = try row.optionalDay(16).map { day in
            try Closing(day: day, reason: row.text(17), noted: Noted(row, from: 18))
        }
    }
}
