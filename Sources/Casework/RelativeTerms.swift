import Law

/// Somebody close to a person who gets support, in their own right (programmes.md CO-10; SoL 2025:400 13 kap.
/// 9 §): what they need themselves is not the person's to read, nor the other way round.
public struct RelativeTerms: Sendable, Equatable {
    /// Whether the relative wants the unit to write down what they say of themselves.
    public enum Consent: String, Sendable, CaseIterable {
        case notAsked, yes, no

        public var swedish: String {
            switch self {
            case .notAsked: "Inte frågad än"
            case .yes: "Ja, det går bra att anteckna"
            case .no: "Nej, vill inte att ni antecknar"
            }
        }
    }

    public let name: String
    /// "Mamma"
    public let relation: String
    public let phone: String
    public let email: String
    public let consent: Consent
    /// When they were asked; nil while nobody has.
    public let askedOn: Day?

    public init(
        name: String, relation: String, phone: String, email: String, consent: Consent, askedOn: Day?
    ) {
        (self.name, self.relation, self.phone, self.email) = (name, relation, phone, email)
        (self.consent, self.askedOn) = (consent, askedOn)
    }

    public func isWhole(today: Day) -> Bool {
        let isAsked = (consent == .notAsked) == (askedOn == nil)
        return !name.isEmpty && !relation.isEmpty && isAsked && askedOn.map { $0 <= today } ?? true
    }
}

/// What a relative has told of themselves, or been offered. Never in the person's file.
public struct RelativeNote: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case conversation, supportOffered, relief, health, costs, other

        public var swedish: String {
            switch self {
            case .conversation: "Samtal"
            case .supportOffered: "Erbjudet anhörigstöd"
            case .relief: "Avlastning"
            case .health: "Egen hälsa"
            case .costs: "Ekonomi"
            case .other: "Annat"
            }
        }
    }

    public let kind: Kind
    public let day: Day
    public let words: String

    public init(kind: Kind, day: Day, words: String) {
        (self.kind, self.day, self.words) = (kind, day, words)
    }
}
