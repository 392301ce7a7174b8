import Law

/// What a decision says (förvaltningslagen 2017:900 31 and 32 §§). A draft may lack anything. It never holds
/// who decides or when: that is known when it is issued.
public struct DecisionTexts: Sendable, Equatable {
    public var ground: LegalGround?
    public var outcome: DecisionOutcome?
    public var asked = ""
    public var granted = ""
    public var refused = ""
    /// The first day; of an end the day from which there is nothing more.
    public var periodFrom: Day?
    /// The last day, counted.
    public var periodTo: Day?
    public var reasons = ""
    public var alternatives = ""
    /// What lets an earlier decision be changed or ended; nil for a decision of an application.
    public var change: ChangeGround?

    public init() {}

    /// What must stand there for its outcome; empty if nothing is missing. The schema's checks say the same.
    public var missing: [DecisionGap] {
        [
            ground == nil ? .ground : nil,
            outcome == nil ? .outcome : nil,
            asked.isEmpty ? .asked : nil,
            reasons.isEmpty ? .reasons : nil,
            outcome?.isGiven == true && granted.isEmpty ? .granted : nil,
            outcome?.isRefused == true && refused.isEmpty ? .refused : nil,
            outcome?.isRefused == true && alternatives.isEmpty ? .alternatives : nil,
            outcome?.isGiven == true && (periodFrom == nil || periodTo == nil) ? .period : nil,
            outcome == .cessation && periodFrom == nil ? .lastDay : nil,
            outcome?.isOfDecision == true && change == nil ? .changeGround : nil,
        ].compactMap { $0 }
    }

    /// What is wrong with what stands there, for a decision of the day.
    ///
    /// - Parameter months: the programme's shortest period; nil if it has none (programmes.md DE-3).
    public func problems(decidedOn day: Day, months: Int?) -> [DecisionProblem] {
        var problems: [DecisionProblem] = []
        if let ground, !LegalGround.grounds(decidedOn: day).contains(ground) {
            problems.append(.groundNotInForce)
        }
        guard outcome?.isGiven == true, let from = periodFrom, let to = periodTo else { return problems }
        if to < from { return problems + [.endsBeforeItBegins] }
        if let months, to < from.adding(months: months).adding(days: -1) {
            problems.append(.shorterThan(months: months))
        }
        if let validity = ground?.reference.validity, !validity.contains(to) || !validity.contains(from) {
            problems.append(.acrossLawChange)
        }
        return problems
    }
}

/// What a decision lacks before anybody else can look at it.
public enum DecisionGap: Sendable, CaseIterable {
    case ground, outcome, asked, granted, refused, period, lastDay, reasons, alternatives, changeGround

    public var swedish: String {
        switch self {
        case .ground: "Laglig grund"
        case .outcome: "Utgången: bifall, avslag eller något annat"
        case .asked: "Vad personen har ansökt om"
        case .granted: "Vad som beviljas"
        case .refused: "Vad som avslås"
        case .period: "Tiden som beslutet gäller"
        case .lastDay: "Dagen då stödet upphör"
        case .reasons: "Skälen, med de regler som används (32 § FL)"
        case .alternatives: "Andra vägar som personen har fått veta om"
        case .changeGround: "Vad som gör att beslutet får ändras (37 § FL, 14 kap. 9 § SoL)"
        }
    }
}
