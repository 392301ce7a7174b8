/// Whose limits are used, where they differ by sex. It is asked, never read from a personnummer.
public enum LimitChoice: String, Sendable, CaseIterable {
    case men = "M"
    case women = "K"
    /// Not known: the lower limits, which are the women's.
    case unknown = "U"

    /// The set that is used.
    public var used: LimitChoice { self == .men ? .men : .women }

    /// What is said of a result that nobody chose the limits of; nil if somebody did.
    public var note: String? {
        self == .unknown ? "Det är inte valt vilka gränser som gäller. De lägre är använda." : nil
    }
}
