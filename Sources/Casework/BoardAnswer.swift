import Law

/// What the board decided in a matter that was put before it, as its minutes have it (förvaltningslagen
/// 2017:900 31 and 33 §§). It never holds a word of the decision itself: that is the draft's.
public struct BoardAnswer: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case asProposed, otherwise
        /// Återremiss: nothing is decided.
        case returned

        public var swedish: String {
            switch self {
            case .asProposed: "Som förslaget"
            case .otherwise: "Något annat än förslaget"
            case .returned: "Inget än: ärendet lämnades tillbaka (återremiss)"
            }
        }
    }

    public let kind: Kind
    public let body: BoardBody
    public let metOn: Day
    /// Of the minutes: "112".
    public let paragraph: String
    /// What the minutes are found by.
    public let minutes: String
    /// The day the minutes were certified (justerade).
    public let certifiedOn: Day
    /// What was decided instead, or what is to be done first; empty where it was decided as proposed.
    public let text: String
    /// Avvikande mening; empty where nobody had one.
    public let dissent: String
    /// Who took no part because they were biased (kommunallagen 6 kap. 30 §); empty where nobody was.
    public let absent: String

    public init(
        kind: Kind, body: BoardBody, metOn: Day, paragraph: String, minutes: String, certifiedOn: Day,
        text: String, dissent: String, absent: String
    ) {
        (self.kind, self.body, self.metOn) = (kind, body, metOn)
        (self.paragraph, self.minutes, self.certifiedOn) = (paragraph, minutes, certifiedOn)
        (self.text, self.dissent, self.absent) = (text, dissent, absent)
    }

    /// Something is decided, and only its letter remains.
    public var isDecision: Bool { kind != .returned }
}
