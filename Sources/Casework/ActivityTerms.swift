/// Something a group can do, as the bank of activities describes it (programmes.md GR-4, GR-5): how much it
/// asks of whoever comes, and how it goes, in words to the participants. It never holds who has done it.
public struct ActivityTerms: Sendable, Equatable {
    /// How much it takes to be there. Predictable and near comes first (GR-5).
    public enum Effort: String, Sendable, CaseIterable {
        case calm, some, more

        public var swedish: String {
            switch self {
            case .calm: "Lugn: det går bra att bara vara med"
            case .some: "Lite mer: vi gör något tillsammans"
            case .more: "Mer: ny plats eller fler människor"
            }
        }

        /// A word for a list.
        public var short: String {
            switch self {
            case .calm: "Lugn"
            case .some: "Lite mer"
            case .more: "Mer"
            }
        }
    }

    public enum Setting: String, Sendable, CaseIterable {
        case indoors, nearby, outing

        public var swedish: String {
            switch self {
            case .indoors: "Inne hos oss"
            case .nearby: "I närheten"
            case .outing: "Utflykt"
            }
        }
    }

    /// In Unicode scalars.
    public static let longestSheet = 4000

    public let name: String
    public let effort: Effort
    public let setting: Setting
    /// "Så går det till": what happens, how long, who is there, how one leaves. To the participants.
    public let sheet: String

    /// Nil without a name or a sheet.
    public init?(name: String, effort: Effort, setting: Setting, sheet: String) {
        guard !name.isEmpty, !sheet.isEmpty else { return nil }
        (self.name, self.effort, self.setting, self.sheet) = (name, effort, setting, sheet)
    }
}
