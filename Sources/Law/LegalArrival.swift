/// The day a document came in by law, beside the day it lay there: förvaltningslagen 22 §. It never hides the
/// difference; both days and the reason are kept and shown.
public struct LegalArrival: Hashable, Sendable {
    public enum Way: String, Sendable, CaseIterable {
        case inPerson, email, eService, post, letterBox

        public var swedish: String {
            switch self {
            case .inPerson: "Lämnades över"
            case .email: "E-post"
            case .eService: "E-tjänst"
            case .post: "Post, eller avi om post"
            case .letterBox: "Brevlådan vid dagens första tömning"
            }
        }

        /// Whether it is taken to have come the working day before it was found.
        fileprivate var isDeemedEarlier: Bool {
            switch self {
            case .post, .letterBox: true
            case .inPerson, .email, .eService: false
            }
        }
    }

    /// The day it lay there.
    public let reached: Day
    public let way: Way
    /// The day it came in by law; what every time limit is tried against.
    public let day: Day

    public init(reached: Day, by way: Way) {
        (self.reached, self.way) = (reached, way)
        day = way.isDeemedEarlier ? reached.workingDayBefore : reached
    }

    /// Why the two days differ; nil if they do not.
    public var why: String? {
        guard day != reached else { return nil }
        return "Det som kommer med posten eller ligger i brevlådan på morgonen anses ha kommit närmast "
            + "föregående arbetsdag (\(LegalArrival.reference.short))."
    }

    public static let reference = LegalReference(.administrativeProcedure, "22")
}
