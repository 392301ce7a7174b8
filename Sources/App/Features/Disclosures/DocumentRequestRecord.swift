import Casework
import Law

/// What somebody asked to have of a file, how it was answered, and the decision if there is one. It never
/// demands to know who asks or why (tryckfrihetsförordningen 2 kap. 18 §).
struct DocumentRequestRecord: Sendable {
    struct Answer: Sendable {
        let facts: AnsweredRequest
        let noted: Noted
    }

    /// A written refusal. Its letter is read by itself.
    struct Refusal: Sendable {
        let day: Day
        let by: String
        let point: String
        let diaryNumber: String
        let ground: SecrecyGround
        let sha256: [UInt8]
    }

    let id: DocumentRequestID
    let facts: NotedRequest
    let noted: Noted
    let answer: Answer?
    let refusal: Refusal?

    /// "2026-11-20: Beslutet och utredningen".
    var title: String { "\(facts.arrivedOn): \(facts.wish.paragraphs.first ?? "")" }
}
