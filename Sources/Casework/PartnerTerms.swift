import Law

/// Somebody the unit works with, by function (programmes.md CO-4, CO-5, CO-8): people change, the function
/// and the way in stay. It never holds anything about a person who gets support.
public struct PartnerTerms: Sendable, Equatable {
    /// How long what is known may stand before it is asked about again.
    public static let freshness = Span.months(12)

    public let party: Party
    public let organisation: String
    /// "Samordnare på öppenvården"
    public let function: String
    /// Who holds the function now, and who answers when that person is away. May be empty.
    public let holder: String
    public let deputy: String
    public let phone: String
    public let email: String
    /// How somebody comes there: referral, own application, walk in.
    public let wayIn: String
    public let agreement: PartnerAgreement

    public init(
        party: Party, organisation: String, function: String, holder: String, deputy: String, phone: String,
        email: String, wayIn: String, agreement: PartnerAgreement
    ) {
        (self.party, self.organisation, self.function) = (party, organisation, function)
        (self.holder, self.deputy, self.phone, self.email) = (holder, deputy, phone, email)
        (self.wayIn, self.agreement) = (wayIn, agreement)
    }
}

/// What has been agreed with a partner, and by when it must be said that it shall not go on.
public struct PartnerAgreement: Sendable, Equatable {
    public static let longestNotice = 36
    /// How long before the last day of notice it is shown.
    public static let warning = Span.months(2)

    /// Empty where nothing is agreed in writing.
    public let words: String
    public let endsOn: Day?
    /// In months; nil where none is agreed.
    public let notice: Int?

    public init(words: String = "", endsOn: Day? = nil, notice: Int? = nil) {
        (self.words, self.endsOn, self.notice) = (words, endsOn, notice)
    }

    /// The last day on which notice can be given; the agreement's own last day where no time is agreed.
    public var noticeBy: Day? { endsOn.map { $0.adding(months: -(notice ?? 0)) } }

    public func standing(on today: Day) -> Standing {
        guard let endsOn, let noticeBy else { return words.isEmpty ? .none : .openEnded }
        if endsOn < today { return .over(endsOn) }
        if noticeBy < today { return .goesOn(until: endsOn) }
        return PartnerAgreement.warning.end(from: today) >= noticeBy ? .noticeSoon(noticeBy) : .holds(endsOn)
    }

    public enum Standing: Sendable, Equatable {
        case none, openEnded
        case holds(Day)
        /// It must be said soon if it shall be changed.
        case noticeSoon(Day)
        /// The day of notice has passed.
        case goesOn(until: Day)
        case over(Day)

        public var swedish: String {
            switch self {
            case .none: "Inget avtalat"
            case .openEnded: "Gäller tills vidare"
            case .holds(let day): "Gäller till \(day)"
            case .noticeSoon(let day): "Säg till senast \(day) om något ska ändras"
            case .goesOn(let day): "Gäller till \(day); uppsägningstiden har börjat"
            case .over(let day): "Gick ut \(day)"
            }
        }

        /// Whether somebody should see to it.
        public var asks: Bool {
            switch self {
            case .noticeSoon, .over: true
            default: false
            }
        }
    }
}

/// A try to reach a partner about the collaboration itself, never about a person.
public struct PartnerContact: Sendable, Equatable {
    public enum Result: String, Sendable, CaseIterable {
        case reached, noAnswer, callsBack, declined

        public var swedish: String {
            switch self {
            case .reached: "Vi fick kontakt"
            case .noAnswer: "Inget svar"
            case .callsBack: "De hör av sig"
            case .declined: "De kan inte samarbeta nu"
            }
        }
    }

    public let day: Day
    public let way: SharingWay
    public let result: Result
    public let words: String

    public init(day: Day, way: SharingWay, result: Result, words: String) {
        (self.day, self.way, self.result, self.words) = (day, way, result, words)
    }
}
