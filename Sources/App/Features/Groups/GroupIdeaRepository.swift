import Casework
import Law
import SQL
import Store

/// What somebody would like to do in a group. It never says who.
struct GroupIdea: Sendable {
    let id: GroupIdeaID
    let programme: ProgrammeID
    let words: String
    let toldOn: Day
    let isTried: Bool
}

/// Reads and writes the box of ideas.
enum GroupIdeaRepository {
    /// Those not tried first, then the latest.
    static func all(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupIdea] {
        try transaction.all(
            """
            SELECT i.id, i.programme_id, i.words, i.told_on, i.is_tried FROM group_idea i
            WHERE i.programme_id IN (\(values: programmes))
            ORDER BY i.is_tried, i.told_on DESC, i.id DESC LIMIT 200
            """
        ) {
            try GroupIdea(
                id: $0.id(0), programme: $0.id(1), words: $0.text(2), toldOn: $0.day(3), isTried: $0.bool(4))
        }
    }

    static func insert(
        _ id: GroupIdeaID, _ words: String, in programme: ProgrammeID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO group_idea (id, programme_id, words, told_on)
            VALUES (\(id), \(programme), \(words), \(transaction.now.day))
            """)
    }

    static func markTried(
        _ id: GroupIdeaID, in programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            "UPDATE group_idea SET is_tried = 1 WHERE id = \(id) AND programme_id = \(programme)")
    }
}
