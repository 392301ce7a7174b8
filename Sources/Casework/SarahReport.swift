import Law

/// What somebody who works here reported by lex Sarah (SoL 2025:400 27 kap. 2 §): that something went wrong,
/// or that there is a plain risk that it will. It is about the activity, and names nobody.
public struct SarahReport: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case wrong, risk

        public var swedish: String {
            self == .wrong ? "Ett missförhållande" : "En påtaglig risk för ett missförhållande"
        }
    }

    public enum Area: String, Sendable, CaseIterable {
        case treatment, rights, carryingOut, handling, documentation, violence, other

        public var swedish: String {
            switch self {
            case .treatment: "Bemötande"
            case .rights: "Rättssäkerhet vid handläggning"
            case .carryingOut: "Genomförandet av stödet"
            case .handling: "Lokaler, utrustning eller teknik"
            case .documentation: "Dokumentation eller sekretess"
            case .violence: "Övergrepp, hot eller våld"
            case .other: "Något annat"
            }
        }
    }

    public let kind: Kind
    public let area: Area
    public let happenedOn: Day
    public let what: String
    public let consequences: String
    /// What was done at once; may be empty.
    public let measures: String

    public init(
        kind: Kind, area: Area, happenedOn: Day, what: String, consequences: String, measures: String
    ) {
        (self.kind, self.area, self.happenedOn) = (kind, area, happenedOn)
        (self.what, self.consequences, self.measures) = (what, consequences, measures)
    }

    public func isWhole(today: Day) -> Bool {
        happenedOn <= today && !what.isEmpty && !consequences.isEmpty
            && !NamelessText.names(what, today) && !NamelessText.names(consequences, today)
            && !NamelessText.names(measures, today)
    }
}

/// What is done with a report, in the order of the law (27 kap. 5–6 §§).
public struct SarahStep: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case received, investigated, decided, notified, followedUp

        public var swedish: String {
            switch self {
            case .received: "Rapporten är mottagen"
            case .investigated: "Utredd"
            case .decided: "Bedömd"
            case .notified: "Anmäld till IVO"
            case .followedUp: "Uppföljd"
            }
        }
    }

    public enum Outcome: String, Sendable, CaseIterable {
        case none, wrong, serious

        public var swedish: String {
            switch self {
            case .none: "Inget missförhållande, och ingen påtaglig risk"
            case .wrong: "Ett missförhållande eller en påtaglig risk, men inte allvarligt"
            case .serious: "Ett allvarligt missförhållande eller en påtaglig risk för det: anmäls till IVO"
            }
        }
    }

    public let kind: Kind
    public let day: Day
    /// Of the judgement only.
    public let outcome: Outcome?
    public let words: String
    /// Of the investigation: what hinders it from happening again.
    public let more: String

    public init(kind: Kind, day: Day, outcome: Outcome?, words: String, more: String) {
        (self.kind, self.day, self.outcome, self.words, self.more) = (kind, day, outcome, words, more)
    }

    /// What is done next; nil when all is done.
    public static func next(after steps: [SarahStep]) -> Kind? {
        guard let last = steps.last else { return .received }
        switch last.kind {
        case .received: return .investigated
        case .investigated: return .decided
        case .decided: return last.outcome == .serious ? .notified : .followedUp
        case .notified: return .followedUp
        case .followedUp: return nil
        }
    }

    /// Whether it can be the next one of a report.
    public func follows(_ steps: [SarahStep], reported: Day, today: Day) -> Bool {
        SarahStep.next(after: steps) == kind && day <= today && day >= steps.last?.day ?? reported
            && (kind == .decided) == (outcome != nil) && !words.isEmpty
            && (kind != .investigated || !more.isEmpty) && !NamelessText.names(words, today)
            && !NamelessText.names(more, today)
    }
}

/// Text in which nobody is to be told apart. It finds numbers of people and of cases; names no rule can find.
public enum NamelessText {
    public static let sentence =
        "Här står ett personnummer eller ett ärendenummer. Ta bort det: rapporten handlar om verksamheten."

    public static func names(_ text: String, _ today: Day) -> Bool {
        text.split { $0.isWhitespace || ",;:()/".contains($0) }.contains { word in
            let bare = word.trimmed
            return isPerson(bare, today) || isCase(bare)
        }
    }

    private static func isPerson(_ word: String, _ today: Day) -> Bool {
        let digits = word.filter(\.isNumber).count
        guard digits == 10 || digits == 12, word.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "+" }) else {
            return false
        }
        return (try? PersonalNumber(typed: word, today: today)) != nil
    }

    /// "UPP-2026-0012": two to five letters, a year and a number.
    private static func isCase(_ word: String) -> Bool {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 3 && (2...5).contains(parts[0].count) && parts[0].allSatisfy(\.isLetter)
            && parts[1].count == 4 && parts[1].allSatisfy(\.isNumber) && parts[2].count >= 3
            && parts[2].allSatisfy(\.isNumber)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var part = self
        while let last = part.last, ".!?\"”".contains(last) { part.removeLast() }
        while let first = part.first, "\"”".contains(first) { part.removeFirst() }
        return String(part)
    }
}
