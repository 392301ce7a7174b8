import Casework
import Law
import SQL
import Store

/// A version of somebody's plan for when it gets hard again. It never changes: the next takes its place.
struct RelapsePlanRecord: Sendable {
    let id: RelapsePlanID
    let number: Int
    let plan: RelapsePlan
    let noted: Noted
}

/// Every statement on relapse plans. Versions are added, never changed; the schema's triggers agree.
enum RelapsePlanRepository {
    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RelapsePlanRecord] {
        try transaction.all(
            """
            SELECT p.id, p.number, p.signs, p.helps, p.others, p.calls, p.taking_part, p.taking_part_words,
                   p.noted_at, a.name
            FROM relapse_plan p JOIN account a ON a.id = p.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY p.number DESC
            """
        ) { row in
            let plan = try RelapsePlan(
                signs: row.text(2), helps: row.text(3), others: row.text(4), calls: row.text(5),
                takingPart: row.value(6), takingPartWords: row.text(7))
            return try RelapsePlanRecord(
                id: row.id(0), number: row.int(1), plan: plan, noted: Noted(row, from: 8))
        }
    }

    static func insert(
        _ plan: RelapsePlan, number: Int, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: RelapsePlanID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO relapse_plan (id, episode_id, number, signs, helps, others, calls, taking_part,
              taking_part_words, noted_on, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(number), \(plan.signs), \(plan.helps), \(plan.others),
                    \(plan.calls), \(plan.takingPart), \(plan.takingPartWords), \(transaction.now.day),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }
}
