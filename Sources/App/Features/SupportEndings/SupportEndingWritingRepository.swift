import Casework
import Law
import SQL
import Store

/// Writes how support ended. Rows are added, never changed; the schema's triggers agree.
enum SupportEndingWritingRepository {
    /// Of the last place of the case, or of none where there has been none. Whoever has died goes nowhere,
    /// whatever stood chosen.
    static func insert(
        _ ending: SupportEnding, of placement: PlacementID?, corrects: SupportEndingID?, reason: String,
        goals: [ProgrammeGoal], under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: SupportEndingID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO support_ending (id, episode_id, placement_id, stage, ended_on, reason, destination,
              destination_words, own_view, summary, step, corrects, correction_reason, noted_on, noted_at,
              noted_by)
            VALUES (\(id), \(grant.episodeID), \(placement),
                    \(placement == nil ? LeavingStage.before : .during), \(ending.endedOn), \(ending.reason),
                    (SELECT nullif(\(ending.destination), '') FROM support_end_reason r
                      WHERE r.code = \(ending.reason) AND r.is_death = 0),
                    \(ending.destinationWords), \(ending.ownView), \(ending.summary), \(ending.step),
                    \(corrects), \(reason), \(transaction.now.day), \(transaction.now),
                    \(grant.actor.accountID))
            """)
        try insert(ending, goals: goals, in: id, transaction)
    }

    private static func insert(
        _ ending: SupportEnding, goals: [ProgrammeGoal], in id: SupportEndingID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for goal in goals {
            guard let said = ending.outcomes[goal.position] else { continue }
            try transaction.run(
                """
                INSERT INTO support_ending_outcome (ending_id, definition_id, outcome, line)
                VALUES (\(id), \(goal.id), \(said.outcome), \(said.line))
                """)
        }
        for (area, grade) in ending.grades.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try transaction.run(
                """
                INSERT INTO support_ending_area (ending_id, area, grade)
                VALUES (\(id), \(area), \(grade.rawValue))
                """)
        }
    }

    static func insert(
        _ standing: EndingCheckStanding, of item: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: EndingCheckID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO ending_check (id, episode_id, item, standing, noted_on, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(item), \(standing), \(transaction.now.day),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }
}
