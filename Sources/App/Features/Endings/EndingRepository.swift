import Casework
import Law
import SQL
import Store

/// Every statement on endings. An ending is never changed or taken back; the schema's triggers agree.
enum EndingRepository {
    /// Records the ending and ends the episode. Throws `CommandRefusal.againstRules` if a rule does not hold.
    static func end(
        _ ending: Ending, in stage: Casework.Phase, isDecided: Bool = false, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let silence = try ContactRepository.silence(under: grant, transaction)
        let problems = ending.problems(
            in: stage, today: transaction.now.day, silence: silence, isDecided: isDecided)
        guard problems.isEmpty else { throw CommandRefusal.againstRules }
        // Who told before support began may have left since.
        if let told = ending.told, ending.answer != .supported {
            try StaffRepository.demand(told.by, in: grant.programmeID, .either, transaction)
        }
        try PlacementWritingRepository.closeAll(under: grant, transaction)
        try insert(ending, in: stage, under: grant, transaction)
        try close(under: grant, transaction)
    }

    private static func insert(
        _ ending: Ending, in stage: Casework.Phase, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO ending (episode_id, stage, reason, applied, told_of_right_on, told_by, told_how,
              withdrawn_on, criteria, alternatives, destination, comment, ended_at, ended_by)
            VALUES (\(grant.episodeID), \(stage), \(ending.reason), \(ending.answer), \(ending.told?.day),
                    \(ending.told?.by), \(ending.told?.way), \(ending.withdrawnOn), \(ending.criteria),
                    \(ending.alternatives), \(ending.destination), \(ending.comment), \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }

    private static func close(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            UPDATE episode SET phase = 'ended', next_step = NULL, next_step_on = NULL, owner_id = NULL,
                next_step_note = '', ended_on = \(transaction.now.day), version = version + 1
            WHERE id = \(grant.episodeID)
            """)
    }

    /// Nil while the episode is open.
    static func find(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> EndingRecord? {
        try transaction.first(
            """
            SELECT n.stage, n.reason, n.applied, n.told_of_right_on, n.told_by, n.told_how, n.withdrawn_on,
                   n.criteria, n.alternatives, n.destination, n.comment, t.name, n.ended_at, b.name
            FROM ending n LEFT JOIN account t ON t.id = n.told_by JOIN account b ON b.id = n.ended_by
            WHERE n.episode_id = \(grant.episodeID)
            """
        ) { row in
            try EndingRecord(
                stage: row.value(0), ending: Ending(row, from: 1), toldByName: row.optionalText(11),
                endedAt: row.instant(12), endedByName: row.text(13))
        }
    }
}

extension Ending {
    /// Ten columns: reason, applied, told on, by and how, withdrawn on, criteria, alternatives, destination,
    /// comment.
    init(_ row: borrowing Row, from column: Int) throws {
        var told: ToldOfRight?
        if let day = try row.optionalDay(column + 2) {
            told = try ToldOfRight(day: day, by: row.id(column + 3), way: row.value(column + 4))
        }
        try self.init(
            reason: row.value(column), answer: row.value(column + 1), told: told,
            withdrawnOn: row.optionalDay(column + 5), criteria: row.text(column + 6),
            alternatives: row.text(column + 7), destination: row.text(column + 8),
            comment: row.text(column + 9))
    }
}
