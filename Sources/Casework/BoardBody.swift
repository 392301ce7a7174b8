import Law

/// Who decides where no employee does: the board itself, or a committee that it has given its right to
/// (kommunallagen 2017:725 6 kap. 37 §). It never says whether a matter may be delegated.
public struct BoardBody: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case board, committee

        public var swedish: String {
            switch self {
            case .board: "Nämnden"
            case .committee: "Ett utskott"
            }
        }
    }

    public let kind: Kind
    /// The committee's name, as the letter has it; empty for the board.
    public let committee: String

    public static let board = BoardBody(kind: .board, committee: "")

    public init(kind: Kind, committee: String) {
        (self.kind, self.committee) = (kind, kind == .board ? "" : committee)
    }

    /// "Nämnden", or the committee's name.
    public var name: String { kind == .board ? "Nämnden" : committee }
}
