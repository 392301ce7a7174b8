import Casework
import Law

/// How support ended, as it was noted. It never changes: a wrong one is corrected by a new one.
struct SupportEndingRecord: Sendable {
    /// What was said of one of the programme's goals.
    struct Outcome: Sendable {
        let position: Int
        let wording: String
        let said: SupportEnding.Said
    }

    let id: SupportEndingID
    /// The last place; nil where support had not begun.
    let placement: PlacementID?
    let stage: LeavingStage
    let ending: SupportEnding
    let reasonWords: String
    let destinationWords: String
    let correctionReason: String
    /// A later one stands instead of it.
    let isCorrected: Bool
    let noted: Noted
    var outcomes: [Outcome] = []
}

/// One thing around an ending as it was noted on a day; of each thing the latest holds.
struct EndingCheckRecord: Sendable {
    let item: String
    let wording: String
    let standing: EndingCheckStanding
    let noted: Noted
}

/// One thing that is seen to when support ends, as it can be noted from a day on.
struct EndingCheckItem: Sendable {
    let code: String
    let wording: String
    let validity: CodeValidity
}
