/// A line of the calculated table: income, cost and net in whole kronor of today. A line below a payer has no
/// net of its own. It never holds what a line was made of.
public struct EconomyLine: Sendable, Hashable {
    public enum Level: Sendable, Hashable {
        case payer(EconomyPayer)
        case society
        /// Under the payer or society above it.
        case kind(EconomyKind)
    }

    public let level: Level
    public let income: Int?
    public let cost: Int?

    public var net: Int? {
        if case .kind = level { nil } else { (income ?? 0) - (cost ?? 0) }
    }

    public var swedish: String {
        switch level {
        case .payer(let payer): payer.swedish
        case .society: "Samhället"
        case .kind(let kind): kind.swedish
        }
    }
}
