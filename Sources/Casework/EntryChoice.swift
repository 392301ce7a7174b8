/// What becomes of one thing in an extract, as somebody has chosen.
public enum EntryChoice: String, Sendable, CaseIterable {
    case give, leaveOut, cover

    public var swedish: String {
        switch self {
        case .give: "Lämna ut"
        case .leaveOut: "Utelämna hela"
        case .cover: "Täck ord och meningar"
        }
    }
}
