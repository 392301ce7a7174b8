/// What a letter tells, where it is not the letter of a decision in the matter itself: that one is kept with
/// its decision. The names are what the table `letter_kind` keeps. It never says that anything was sent.
public enum LetterKind: String, Sendable, CaseIterable {
    /// What will be decided on, and time to answer (FL 2017:900 25 §; SoL 2025:400 14 kap. 8 §).
    case communication
    /// That the case takes longer (FL 11 §).
    case delayNotice
    /// That a request to have the case decided is refused (FL 12 §).
    case requestRefusal
    /// That an appeal came too late (FL 45 §).
    case lateAppealDismissal
    /// An appeal with its documents, to the court (FL 46 §).
    case appealHandover
    /// That a slip in a decision was corrected (FL 36 §).
    case correction
    /// That a document is not handed out, or in part (OSL 2009:400 6 kap. 3 §).
    case accessRefusal
    /// That somebody waits for a place, and what happens meanwhile.
    case queue

    public var swedish: String {
        switch self {
        case .communication: "Kommunicering"
        case .delayNotice: "Underrättelse om försening"
        case .requestRefusal: "Avslag på begäran om avgörande"
        case .lateAppealDismissal: "Avvisning av överklagande"
        case .appealHandover: "Överlämnande till domstolen"
        case .correction: "Rättelse av beslut"
        case .accessRefusal: "Beslut att inte lämna ut handling"
        case .queue: "Brev om kön"
        }
    }
}
