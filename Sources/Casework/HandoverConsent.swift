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
    /// For somebody under 18: who the guardian is, why it is enough without one, and what the young person
    /// thinks in their own words. Each is asked for by itself: the reason for the handover is the staff's.
    public let youth: Youth

    public struct Youth: Sendable, Equatable {
        public let guardian: String
        public let reason: String
        public let ownView: String

        public init(guardian: String = "", reason: String = "", ownView: String = "") {
            (self.guardian, self.reason, self.ownView) = (guardian, reason, ownView)
        }
    }

    public init(by: Giver, on: Day, way: Way, limits: String, youth: Youth = Youth()) {
        (self.by, self.on, self.way, self.limits, self.youth) = (by, on, way, limits, youth)
    }

    /// "Personen själv, muntligt 2026-11-20"
    public var swedish: String { "\(by.swedish), \(way.swedish.lowercased()) \(on)" }
}
