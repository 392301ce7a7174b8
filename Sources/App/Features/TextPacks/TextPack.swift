import Casework
import Instruments
import Law

/// The wording of one instrument in one language, with whose it is and how long it may be used. It never
/// changes: forms point to it.
struct TextPack: Sendable {
    struct Question: Sendable {
        /// From 1.
        let item: Int
        let text: String
        /// By value; those without words are shown as the number alone.
        let answers: [Int: String]
    }

    let instrument: Instrument
    let version: String
    let language: String
    let rightsHolder: String
    let permission: String
    let validFrom: Day
    let validTo: Day?
    let introduction: String
    let questions: [Question]
}

/// A pack as it is installed.
struct InstalledTextPack: Sendable {
    let id: TextPackID
    let instrument: String
    let version: String
    let language: String
    let rightsHolder: String
    let permission: String
    let validFrom: Day
    let validTo: Day?
    let introduction: String
    let installedBy: String
    let installedAt: Instant
    let withdrawnAt: Instant?

    /// In words, as of a day.
    func standing(on day: Day) -> String {
        if let withdrawnAt { return "Tagen ur bruk \(withdrawnAt.day)" }
        if validFrom > day { return "Gäller från \(validFrom)" }
        if let validTo, validTo < day { return "Gick ut \(validTo)" }
        return validTo.map { "Gäller till \($0)" } ?? "Gäller"
    }
}
