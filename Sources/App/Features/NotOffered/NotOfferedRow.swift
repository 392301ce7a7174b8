import Casework
import Law

/// One contact in the register. It holds protected words too: the page decides what is shown.
struct NotOfferedRow: Sendable {
    let episode: EpisodeID
    let number: String
    let name: String
    let isProtected: Bool
    let openedOn: Day
    let phase: Casework.Phase
    let fate: ContactFate
    let endedOn: Day?
    let stage: Casework.Phase?
    let criteria: String
    let alternatives: String
    let destination: String
    let toldOn: Day?
    let toldBy: String?
    /// The case that it goes on in.
    let host: String?
}
