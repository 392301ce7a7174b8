import Law

/// Something practical that a person is helped with, and what came of it (programmes.md PL-10). It never says
/// what somebody ought to have managed alone.
public struct PracticalHelp: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case activityCompensation, incomeSupport, drivingSchool, work, folkHighSchool, studies, housing
        case healthCare, identity, other

        public var swedish: String {
            switch self {
            case .activityCompensation: "Aktivitetsersättning"
            case .incomeSupport: "Ekonomiskt bistånd"
            case .drivingSchool: "Körkort"
            case .work: "Arbete eller praktik"
            case .folkHighSchool: "Folkhögskola"
            case .studies: "Andra studier"
            case .housing: "Bostad"
            case .healthCare: "Vård"
            case .identity: "Id-kort, bank eller e-legitimation"
            case .other: "Något annat"
            }
        }
    }

    public enum Result: String, Sendable, CaseIterable {
        case done, partly, refused, dropped

        public var swedish: String {
            switch self {
            case .done: "Det blev klart"
            case .partly: "En del blev klart"
            case .refused: "Det blev ett nej"
            case .dropped: "Det lades ned"
            }
        }
    }

    public let kind: Kind
    /// What is done, in a line; needed where the kind says nothing.
    public let text: String
    public let day: Day

    public init(kind: Kind, text: String, day: Day) {
        (self.kind, self.text, self.day) = (kind, text, day)
    }

    public func problems(today: Day) -> [PracticalHelpProblem] {
        let possible: [(Bool, PracticalHelpProblem)] = [
            (day > today, .notYet),
            (day < today.adding(days: -VisitBooking.farthest), .tooFarBack),
            (kind == .other && text.isEmpty, .otherWithoutWords),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why it cannot be as it was typed.
public enum PracticalHelpProblem: Sendable, CaseIterable {
    case notYet, tooFarBack, otherWithoutWords

    public var swedish: String {
        switch self {
        case .notYet: "Dagen har inte varit än. Skriv den dag då ni började, till exempel idag."
        case .tooFarBack: "Dagen är mer än ett år sedan. Kontrollera året."
        case .otherWithoutWords: "Skriv med några ord vad ni hjälper till med."
        }
    }
}
