import Casework

/// What the board decided, with who noted it.
struct BoardAnswerRecord: Sendable {
    let id: BoardAnswerID
    let answer: BoardAnswer
    /// Of the text that it was noted beside.
    let version: Int
    let noted: Noted
}
