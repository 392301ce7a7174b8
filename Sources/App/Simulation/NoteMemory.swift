import Casework
import Law
import SQL
import Store

/// Compares every note that the walk has written with what the database says: each edition's words, day and
/// kind, and in which case it stands. Where signed notes are concerned nothing may ever differ (I5).
enum NoteMemory {
    private struct Kept: Equatable {
        let number: String
        var editions: [NoteContent]
        let isSigned: Bool
    }

    /// Throws `SimulationError.broken` at the first that differs.
    static func compare(_ simulator: Simulator, _ store: Store) throws {
        let kept = try store.read { try read($0) }
        let remembered = simulator.notes.filter { !$0.editions.isEmpty }
        for one in remembered {
            let told = Kept(
                number: simulator.cases[one.caseIndex].number, editions: one.editions,
                isSigned: one.isSigned)
            guard kept[one.root] == told else {
                throw SimulationError.broken("I5: anteckningen \(one.root) minns annat")
            }
        }
        guard kept.count == remembered.count else {
            throw SimulationError.broken("I5: \(kept.count) av \(remembered.count) anteckningar")
        }
    }

    private static func read(_ transaction: borrowing ReadTransaction) throws -> [NoteID: Kept] {
        var kept: [NoteID: Kept] = [:]
        try transaction.each(
            """
            SELECT n.root_id, e.number, n.kind, n.happened_on, n.text, n.signed_at IS NOT NULL
            FROM journal_note n JOIN episode e ON e.id = n.episode_id ORDER BY n.root_id, n.edition
            """
        ) { row in
            let root: NoteID = try row.id(0)
            let content = NoteContent(
                kind: try row.value(2), happenedOn: try row.day(3), text: try row.text(4))
            let first = Kept(number: try row.text(1), editions: [], isSigned: try row.bool(5))
            kept[root, default: first].editions.append(content)
        }
        return kept
    }
}
