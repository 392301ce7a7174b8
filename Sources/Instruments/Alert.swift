/// Something in a form that a human must look at. It stands whatever the total is, and also when the form is
/// not complete.
public struct Alert: Sendable, Hashable {
    public enum Level: String, Sendable, CaseIterable, Comparable {
        /// Read at the next contact.
        case notice = "uppmarksamma"
        /// A named person acts within the agreed time.
        case followUp = "folj_upp"
        /// Contact the same day.
        case immediate = "omedelbar"
        /// The emergency routine.
        case emergency = "akut"

        public static func < (left: Level, right: Level) -> Bool {
            allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
        }
    }

    public let code: String
    public let level: Level
    /// For staff, in neutral words of our own.
    public let words: String
    /// It says that something was left out, so it is true only once nothing more will be answered.
    public let isAtEnd: Bool
}
