import Law

/// What lets an issued decision be changed or ended before its last day (förvaltningslagen 2017:900 37 §;
/// socialtjänstlagen 2025:400 14 kap. 9 §). It never says that the change is right, only that it may be made.
public enum ChangeGround: String, Sendable, CaseIterable {
    /// To the person's advantage.
    case inFavour
    /// The person wants it.
    case wished
    /// The decision says that it can be taken back, and when.
    case reserved
    /// Compelling reasons of safety, at once.
    case safety
    /// The person gave wrong or misleading information.
    case wrongInformation
    /// Only against a decision without a last day.
    case changedCircumstances

    public var swedish: String {
        switch self {
        case .inFavour: "Ändringen är till personens fördel"
        case .wished: "Personen vill det själv"
        case .reserved: "Till nackdel: beslutet har ett förbehåll om att det får återkallas"
        case .safety: "Till nackdel: tvingande säkerhetsskäl kräver det genast"
        case .wrongInformation: "Till nackdel: personen har lämnat oriktiga eller vilseledande uppgifter"
        case .changedCircumstances: "Till nackdel: väsentligt ändrade förhållanden (beslut utan sista dag)"
        }
    }

    /// On what the change stands, as the letter says it.
    public var reference: LegalReference {
        self == .changedCircumstances
            ? LegalReference(.socialServices2025, 14, "9") : LegalReference(.administrativeProcedure, "37")
    }

    /// Whether a decision can be changed on it. New circumstances are no ground against a decision that runs
    /// out by itself, nor against one from before the new act (transitional provision 3).
    ///
    /// - Parameter lastDay: of the decision that is changed; nil until further notice.
    public func holds(against lastDay: Day?, decidedOn day: Day) -> Bool {
        self != .changedCircumstances || (lastDay == nil && reference.validity.contains(day))
    }
}
