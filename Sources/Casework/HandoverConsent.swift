import Law

/// That secrecy was lifted for a handover, wholly or with exceptions (OSL 2009:400 12 kap. 2–3 §§). It never
/// holds for another handover than its own.
public struct HandoverConsent: Sendable, Equatable {
    public enum Giver: String, Sendable, CaseIterable {
        case person, guardian, both, representative

        public var swedish: String {
            switch self {
            case .person: "Personen själv"
            case .guardian: "Vårdnadshavare"
            case .both: "Personen och vårdnadshavare"
            case .representative: "Ombud, god man eller förvaltare"
            }
        }
    }

    public enum Way: String, Sendable, CaseIterable {
        case spoken, written

        public var swedish: String {
            switch self {
            case .spoken: "Muntligt"
            case .written: "Skriftligt"
            }
        }
    }

    public let by: Giver
    public let on: Day
    public let way: Way
    /// What the person made an exception of; empty for nothing.
    public let limits: String

    public init(by: Giver, on: Day, way: Way, limits: String) {
        (self.by, self.on, self.way, self.limits) = (by, on, way, limits)
    }

    /// "Personen själv, muntligt 2026-11-20"
    public var swedish: String { "\(by.swedish), \(way.swedish.lowercased()) \(on)" }
}
