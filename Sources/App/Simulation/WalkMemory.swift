import Casework
import SQL
import Store

/// Compares what the walk remembers with what the database says, case by case: every text ever told is still
/// there, and every outcome is the one that was first decided (I5).
enum WalkMemory {
    private struct Kept: Equatable {
        var texts: [String] = []
        /// Outcome with its comment, reason of the ending with its comment.
        var decided: [String?] = []
    }

    /// Throws `SimulationError.broken` at the first that differs.
    static func compare(_ cases: [SimulatedCase], _ store: Store) throws {
        let kept = try store.read { try read($0) }
        for one in cases {
            let ending = one.ending ?? one.decision?.ending
            let told = Kept(
                texts: (one.earlier + [one.facts]).map(\.situation),
                decided: [
                    one.decision?.outcome.rawValue, one.decision?.comment, ending?.reason.rawValue,
                    ending?.comment,
                ])
            guard kept[one.number] == told else {
                throw SimulationError.broken("I5: \(one.number) minns annat")
            }
        }
        guard kept.count == cases.count else {
            throw SimulationError.broken("I1: \(kept.count) av \(cases.count) ärenden")
        }
    }

    private static func read(_ transaction: borrowing ReadTransaction) throws -> [String: Kept] {
        var kept: [String: Kept] = [:]
        try transaction.each(
            """
            SELECT e.number, v.situation FROM inquiry_version v JOIN inquiry i ON i.id = v.inquiry_id
            JOIN episode e ON e.id = i.episode_id WHERE v.version > 0 ORDER BY v.inquiry_id, v.version
            """
        ) { row in
            kept[try row.text(0), default: Kept()].texts.append(try row.text(1))
        }
        try addCurrent(to: &kept, transaction)
        return kept
    }

    private static func addCurrent(
        to kept: inout [String: Kept], _ transaction: borrowing ReadTransaction
    ) throws {
        try transaction.each(
            """
            SELECT e.number, i.situation, o.outcome,
              CASE o.outcome WHEN 'ended' THEN n.comment ELSE o.comment END, n.reason, n.comment
            FROM episode e
            JOIN inquiry i ON i.episode_id = e.id
            LEFT JOIN inquiry_outcome o ON o.inquiry_id = i.id
            LEFT JOIN ending n ON n.episode_id = e.id
            """
        ) { row in
            let number = try row.text(0)
            kept[number, default: Kept()].texts.append(try row.text(1))
            let outcome = [try row.optionalText(2), try row.optionalText(3)]
            kept[number]?.decided = outcome + [try row.optionalText(4), try row.optionalText(5)]
        }
    }
}
