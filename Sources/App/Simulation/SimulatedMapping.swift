import Casework
import Law

/// A case's mapping as the simulator remembers it, apart from the database.
struct SimulatedMapping: Sendable {
    struct Occasion: Sendable {
        let id: MappingOccasionID
        var occasion: MappingOccasion
        var version = 1
    }

    struct Form: Sendable {
        let id: FilledFormID
        let template: String
        let about: String
        var answers: FormAnswers
        var version = 1
        var isLocked = false
        var isBeingCorrected = false
    }

    var isOpen = true
    var isConcluded = false
    var occasions: [Occasion] = []
    var forms: [Form] = []

    var counted: Int { occasions.count { $0.occasion.standing != .cancelled } }
    var hasBeenHeld: Bool { occasions.contains { $0.occasion.standing == .held } }
}

extension SimulatedCase {
    /// Every form, whether the mapping's or of the support.
    var forms: [SimulatedMapping.Form] { (mapping?.forms ?? []) + profiles }
}
