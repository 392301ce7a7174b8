import Law

/// What is written together in one version of a plan (programmes.md PL-1, PL-2). Its goals stand in places of
/// their own, so that a goal stays the same one from version to version.
public struct PlanTexts: Sendable, Equatable {
    /// How many goals there is room for: few are worked with at a time.
    public static let places = 1...8

    /// What the person wants, in their own words.
    public var ownWords = ""
    /// What the authority has asked for; in open mode why the support is given.
    public var assignment = ""
    public var cooperation = ""
    /// Nil until it has been said.
    public var takingPart: TakingPart?
    public var takingPartWords = ""
    public var followUpOn: Day?
    /// By place.
    public var goals: [Int: PlanGoalText] = [:]

    public init() {}

    /// What must stand there before it is agreed; empty if nothing is missing.
    public func missing(today: Day) -> [PlanGap] {
        let isWordless = takingPart?.needsWords == true && takingPartWords.isEmpty
        return [
            ownWords.isEmpty ? .ownWords : nil,
            goals.isEmpty ? .goals : nil,
            takingPart == nil ? .takingPart : nil,
            isWordless ? .takingPartWords : nil,
            followUpOn == nil ? .followUp : nil,
            followUpOn.map { $0 <= today } == true ? .followUpPassed : nil,
        ].compactMap { $0 }
    }
}

/// What a plan lacks before it can be agreed.
public enum PlanGap: Sendable, CaseIterable {
    case ownWords, goals, takingPart, takingPartWords, followUp, followUpPassed

    public var swedish: String {
        switch self {
        case .ownWords: "Personens egna ord"
        case .goals: "Minst ett mål"
        case .takingPart: "Om personen var med och gjorde planen"
        case .takingPartWords: "Varför personen inte var med, eller bara delvis"
        case .followUp: "Dagen då planen följs upp"
        case .followUpPassed: "En uppföljningsdag som ligger framåt"
        }
    }
}
