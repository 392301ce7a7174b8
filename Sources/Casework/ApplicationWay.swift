import Law

/// How an application came, or was taken back. Somebody who says it has applied as much as somebody who
/// writes it.
public enum ApplicationWay: String, Sendable, CaseIterable {
    case spoken, inPerson, email, eService, post, letterBox

    public var swedish: String { arrival?.swedish ?? "Muntligt" }

    private var arrival: LegalArrival.Way? { LegalArrival.Way(rawValue: rawValue) }

    /// The day it came in by law (FL 22 §); nil for what was said, which needs no rule.
    public func arrival(reached day: Day) -> LegalArrival? {
        arrival.map { LegalArrival(reached: day, by: $0) }
    }
}
