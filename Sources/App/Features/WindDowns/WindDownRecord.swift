import Casework
import Law
import Store

/// A programme's wind-down as it stands.
struct WindDownRecord: Sendable {
    let id: WindDownID
    let programme: ProgrammeID
    let terms: WindDownTerms
    let noted: Noted

    /// As long as the day has not come.
    func mayBeUndone(on today: Day) -> Bool { today < terms.closesOn }
}

/// Something that remains when the programme closes, with where it goes. It holds a protected person's name
/// too: the page leaves it out.
struct WindDownItem: Sendable {
    struct Planned: Sendable {
        let destination: WindDownDestination
        let answersName: String
        let number: Int
    }

    let kind: WindDownKind
    /// The row that it is, by its key.
    let object: Int64
    let episode: EpisodeID?
    /// The case's; nil of a group.
    let number: String?
    let name: String
    let isProtected: Bool
    let day: Day
    let detail: String
    /// Nil until somebody has said.
    let planned: Planned?

    /// Where a protected person goes stands in the case alone, for whoever may read it.
    var whereTo: String { isProtected ? "Står i ärendet" : planned?.destination.words ?? "Inte bestämt" }

    /// What it is, in a few words.
    var words: String {
        switch kind {
        case .episode: "Öppet sedan \(day)"
        case .queue: "Väntar sedan \(day)"
        case .decision: "Gäller till och med \(day)"
        case .followUpPlace: "Plats sedan \(day)"
        case .aftercare: "Nästa gång \(day)"
        case .groupSession: "\(detail), \(day)"
        case .visit: "Bokat \(day)"
        }
    }
}
