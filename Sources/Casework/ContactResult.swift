/// What came of a try to reach somebody. No result is anybody's failure: silence is a part of what the
/// support is for (programmes.md IN-11).
public enum ContactResult: String, Sendable, CaseIterable {
    case reached, noAnswer, messageLeft, wrongNumber, askedToComeBack, declinedToTalk

    public var swedish: String {
        switch self {
        case .reached: "Vi fick kontakt"
        case .noAnswer: "Inget svar"
        case .messageLeft: "Lämnade meddelande"
        case .wrongNumber: "Fel nummer eller adress"
        case .askedToComeBack: "Bad oss återkomma"
        case .declinedToTalk: "Ville inte prata nu"
        }
    }

    /// Somebody was there, whatever they answered.
    public var isReached: Bool {
        switch self {
        case .reached, .askedToComeBack, .declinedToTalk: true
        case .noAnswer, .messageLeft, .wrongNumber: false
        }
    }
}
