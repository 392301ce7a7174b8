/// What staff can have told of at an assessment meeting: a list to tick, never a duty (AS-2).
public enum ExplainedTopic: String, Sendable, CaseIterable {
    case content, goals, expectations, voluntary, records, rightToApply, next

    public var swedish: String {
        switch self {
        case .content: "Vad stödet innehåller"
        case .goals: "Vad stödet syftar till"
        case .expectations: "Vad vi kan lova och inte"
        case .voluntary: "Att det är frivilligt och går att avbryta"
        case .records: "Vad vi skriver ner och vem som kan läsa"
        case .rightToApply: "Rätten att ansöka och få ett beslut"
        case .next: "Vad som händer sedan"
        }
    }
}
