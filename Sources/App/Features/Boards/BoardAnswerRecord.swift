import Casework

/// What the board decided, with who noted it.
struct BoardAnswerRecord: Sendable {
    let id: BoardAnswerID
    let answer: BoardAnswer
    let noted: Noted
}
