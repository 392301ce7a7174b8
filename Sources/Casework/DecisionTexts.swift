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
        if let ground, !ground.reference.validity.contains(day) { problems.append(.groundNotInForce) }
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

/// Why a decision cannot be kept, sent on or issued. Each has its own sentence. It never guesses what was
/// meant.
public enum DecisionProblem: Error, Sendable, Equatable {
    case groundNotInForce, endsBeforeItBegins, acrossLawChange, shorterThan(months: Int)
    case notDelegated, carriesOut, ownWork, undeclared, biased, decided, incomplete, withdrawn
    case noAuthority, undemanded, changedAgainstThem

    public var swedish: String {
        switch self {
        case .groundNotInForce:
            "Den lagliga grunden gäller inte den dag då beslutet fattas. Välj en som gäller då."
        case .endsBeforeItBegins: "Sista dagen är före den första. Kontrollera dagarna."
        case .acrossLawChange:
            "Tiden går över en lagändring: grunden gäller inte alla dagar. "
                + "Låt beslutet sluta dagen före, och fatta ett nytt efter den."
        case .shorterThan(let months):
            "Tiden är kortare än verksamhetens kortaste beslut, "
                + "\(months == 1 ? "en månad" : "\(months) månader"). Välj en senare sista dag."
        case .changedAgainstThem:
            "Det tidigare beslutet har en sista dag, eller är fattat före den 1 juli 2025. Då räcker det "
                + "inte att förhållandena har ändrats (37 § FL, 14 kap. 9 § SoL). Välj det som gäller, "
                + "eller vänta tills beslutet går ut."
        case .undemanded: "Välj det som gäller: en ansökan, eller ett tidigare beslut."
        default: whose
        }
    }

    private var whose: String {
        switch self {
        case .notDelegated:
            "Du har ingen delegation som gäller idag för den här lagliga grunden. Någon annan fattar "
                + "beslutet."
        case .carriesOut:
            "Du arbetar i verksamheten som ger stödet och kan inte besluta om det. Någon annan fattar "
                + "beslutet."
        case .ownWork:
            "Den som har skrivit eller föredragit beslutet granskar och fattar det inte. Det gör någon "
                + "annan."
        case .undeclared: "Svara först på om du är jävig i ärendet."
        case .biased: "Du har anmält jäv i ärendet (6 kap. 28–32 §§ KL). Någon annan fattar beslutet."
        case .decided: "Ansökan är redan avgjord. Ett nytt beslut gäller det beslut som finns."
        case .withdrawn: "Ansökan är återkallad. Då kan ärendet bara skrivas av."
        case .noAuthority:
            "Verksamheten saknar uppgifter om nämnd, domstol och diarium. Säg till administratören."
        default: "Något saknas än. Det står på beslutets sida."
        }
    }
}
