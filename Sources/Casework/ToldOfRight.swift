import Law

/// That a person was told of the right to apply and get a decision that can be appealed: which day, by whom
/// and how (SoL 2025:400 11 kap. 1 and 6 §§; förvaltningslagen 2017:900 6 §).
public struct ToldOfRight: Sendable, Equatable {
    public let day: Day
    public let by: AccountID
    public let way: ToldWay

    public init(day: Day, by: AccountID, way: ToldWay) {
        self.day = day
        self.by = by
        self.way = way
    }
}

/// How somebody was told of the right to apply.
public enum ToldWay: String, Sendable, CaseIterable {
    case meeting, call, textMessage, email, letter
    /// Through a parent or somebody else close.
    case throughSomebody
    /// Noted before it was asked.
    case unknown

    /// Those that can be chosen.
    public static let offered = allCases.filter { $0 != .unknown }

    public var swedish: String {
        switch self {
        case .meeting: "När vi träffades"
        case .call: "På telefon"
        case .textMessage: "I ett sms"
        case .email: "I e-post"
        case .letter: "I ett brev"
        case .throughSomebody: "Genom någon nära personen"
        case .unknown: "Inte antecknat"
        }
    }
}
