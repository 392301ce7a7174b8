/// What became of a visit (programmes.md 3.5). Why is another question, and has its own answer.
public enum VisitOutcome: String, Sendable, CaseIterable {
    case came, cameLate, cancelledByPerson, cancelledByUs, noShow
    /// Another time took its place.
    case moved

    /// Those that are noted afterwards or when a time is called off; moving is an act of its own.
    public static let noted = allCases.filter { $0 != .moved }

    /// The person and the staff met.
    public var isHeld: Bool { self == .came || self == .cameLate }
    /// It was told beforehand: what was booked for it is free again.
    public var isTold: Bool {
        switch self {
        case .cancelledByPerson, .cancelledByUs, .moved: true
        case .came, .cameLate, .noShow: false
        }
    }

    public var swedish: String {
        switch self {
        case .came: "Kom"
        case .cameLate: "Kom senare än bestämt"
        case .cancelledByPerson: "Personen avbokade"
        case .cancelledByUs: "Vi avbokade"
        case .noShow: "Kom inte den här gången"
        case .moved: "Flyttat till en annan tid"
        }
    }
}
