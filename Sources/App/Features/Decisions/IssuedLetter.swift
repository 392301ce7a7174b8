import Casework
import Law

/// A letter that is about to leave, with what the decision in it rests on. It never holds a word apart from
/// its octets.
struct IssuedLetter: Sendable {
    enum Ground: Sendable {
        case delegation(DelegationID)
        case board(BoardAnswerID)

        var delegation: DelegationID? { if case .delegation(let id) = self { id } else { nil } }
        var answer: BoardAnswerID? { if case .board(let id) = self { id } else { nil } }
    }

    let octets: [UInt8]
    let sha256: [UInt8]
    let by: Ground
    let decidedOn: Day
    let diaryNumber: String
}
