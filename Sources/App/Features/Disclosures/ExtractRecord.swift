import Casework
import Law

/// What somebody gets of one file, as far as it has come. It never holds what the finished document says:
/// that is read by itself.
struct ExtractRecord: Sendable {
    struct Finish: Sendable {
        let noted: Noted
        let given: Int
        let covered: Int
        let leftOut: Int
        let sha256: [UInt8]
    }

    struct Handing: Sendable {
        let facts: HandedExtract
        let noted: Noted
    }

    let id: FileExtractID
    let facts: BegunExtract
    let noted: Noted
    let finish: Finish?
    let handing: Handing?

    /// "Personen själv", "Lo Ek, ombud med fullmakt, eller god man".
    var receiver: String {
        facts.receiverName.isEmpty
            ? facts.receiver.swedish
            : "\(facts.receiverName), \(facts.receiver.swedish.lowercasedFirst)"
    }
}

/// What was chosen for one thing, and of which words.
struct ExtractChoice: Sendable {
    let entry: String
    let choice: EntryChoice
    let ground: SecrecyGround?
    let covered: CoveredWords
    /// Of what stood there then.
    let sha256: [UInt8]
    let noted: Noted
}
