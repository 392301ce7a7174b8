import Casework
import Instruments
import Law

/// An answer that somebody must act on. It stands until somebody has said what was done; nothing else takes
/// it away, neither a low sum nor a changed answer nor that the form was never finished.
struct SafetyNote: Sendable {
    struct Answer: Sendable {
        let told: String
        let done: String
        let nextContactOn: Day
        let by: String
        let at: Instant
    }

    let id: SafetyNoteID
    let rating: RatingID
    let instrument: String
    let caseNumber: String
    let personName: String
    let isProtected: Bool
    let level: Alert.Level
    let words: String
    let isRejected: Bool
    let responsible: String
    let raisedAt: Instant
    let dueAt: Instant
    let deputyAt: Instant
    let managerAt: Instant
    /// Nil while it waits.
    let answer: Answer?
}

extension Alert.Level {
    /// What is to be done, as staff read it first.
    var swedish: String {
        switch self {
        case .notice: "Läs vid nästa kontakt"
        case .followUp: "Följ upp"
        case .immediate: "Kontakta personen idag"
        case .emergency: "Akut: gör enligt akutrutinen nu"
        }
    }
}
