import Law

/// Somebody who acts for the person, for what, and for how long. A guardian's right ends by itself the day
/// the person turns 18 (FB 6:2).
public struct RepresentativeFacts: Sendable, Equatable {
    public let kind: RepresentativeKind
    public let name: String
    public let phone: String
    /// What the mandate covers; an ombud's always says it (FL 15 §).
    public let scope: String
    public let evidence: RepresentativeEvidence
    public let validFrom: Day
    /// Nil is until further notice.
    public let validTo: Day?

    public static let ofAge = 18

    public init(
        kind: RepresentativeKind, name: String, phone: String, scope: String,
        evidence: RepresentativeEvidence, validFrom: Day, validTo: Day?
    ) {
        self.kind = kind
        self.name = name
        self.phone = phone
        self.scope = scope
        self.evidence = evidence
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// What keeps it from being noted; empty if nothing does.
    /// - Parameter birthDay: the person's, if it is known.
    public func problems(today: Day, birthDay: Day?) -> [RepresentativeProblem] {
        var problems: [RepresentativeProblem] = []
        if name.isEmpty { problems.append(.noName) }
        if kind == .ombud && scope.isEmpty { problems.append(.noScope) }
        if let validTo, validTo < validFrom { problems.append(.endsBeforeItBegins) }
        if let birthDay, validFrom < birthDay { problems.append(.beforeBirth) }
        if kind == .guardian, isOfAge(birthDay, on: today) { problems.append(.guardianOfAdult) }
        return problems
    }

    /// Whether the mandate holds on a day.
    public func holds(on day: Day, birthDay: Day?) -> Bool {
        let isInTime = validFrom <= day && (validTo.map { day <= $0 } ?? true)
        return isInTime && !(kind == .guardian && isOfAge(birthDay, on: day))
    }

    private func isOfAge(_ birthDay: Day?, on day: Day) -> Bool {
        birthDay.map { day >= $0 && day.age(bornOn: $0) >= RepresentativeFacts.ofAge } ?? false
    }
}

/// Why somebody cannot be noted as a representative.
public enum RepresentativeProblem: Error, Sendable, Equatable {
    case noName, noScope, endsBeforeItBegins, beforeBirth, guardianOfAdult

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .noName: "Skriv vad företrädaren heter."
        case .noScope: "Skriv vad fullmakten gäller."
        case .endsBeforeItBegins: "Sista dagen ligger före den första. Ändra någon av dem."
        case .beforeBirth: "Dagen ligger före personens födelsedag. Kontrollera årtalet."
        case .guardianOfAdult:
            "Personen har fyllt 18 år och har ingen vårdnadshavare längre. "
                + "Välj ombud, god man eller förvaltare."
        }
    }
}
