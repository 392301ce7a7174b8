import Casework
import Law

/// A version of a draft that was put before the board.
struct BoardProposal: Sendable {
    let version: Int
    let body: BoardBody
    let meetsOn: Day
    let presenter: String
    let proposedOn: Day
    let proposed: Noted
}
