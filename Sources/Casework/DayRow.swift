/// A stretch of an ordinary day: from, to, what, where, with whom. A night is two rows, split at midnight.
public struct DayRow: Sendable, Equatable {
    /// The codes of a template's columns; their choices are `instruments.md` 12b.
    public static let columns: Set<String> = ["kind", "place", "company"]
    public static let most = 12
    public static let minutes = 1440

    /// Minutes after midnight, 0 to 1439.
    public let from: Int
    /// 1 to 1440, which is 24.00.
    public let to: Int
    public let kind: String
    public let place: String
    public let company: String
    public let note: String

    public init(from: Int, to: Int, kind: String, place: String, company: String, note: String) {
        (self.from, self.to, self.kind, self.place) = (from, to, kind, place)
        (self.company, self.note) = (company, note)
    }

    public enum Problem: Sendable, Equatable {
        case reversed, overlap, outside

        public var swedish: String {
            switch self {
            case .reversed: "Raden slutar innan den börjar. En natt skrivs som två rader: till 24 och från 0."
            case .overlap: "Raden går in i en annan rad. Ändra tiden, så att de kommer efter varandra."
            case .outside: "Ett dygn går från 0 till 24."
            }
        }
    }

    /// What is wrong with each row, by its place in the list; the later of two that overlap is the one told
    /// of.
    public static func problems(_ rows: [DayRow]) -> [Int: Problem] {
        var problems: [Int: Problem] = [:]
        for (index, row) in rows.enumerated() {
            if row.from < 0 || row.to > minutes { problems[index] = .outside }
            if row.from >= row.to { problems[index] = .reversed }
        }
        let order = rows.indices.filter { problems[$0] == nil }.sorted {
            (rows[$0].from, $0) < (rows[$1].from, $1)
        }
        for (before, after) in zip(order, order.dropFirst()) where rows[after].from < rows[before].to {
            problems[after] = .overlap
        }
        return problems
    }

    /// `08.30`; the end of a day is `24.00`.
    public static func words(_ minute: Int) -> String {
        let (hours, part) = (minute / 60, minute % 60)
        return (hours < 10 ? "0" : "") + "\(hours)" + (part < 10 ? ".0" : ".") + "\(part)"
    }
}
