/// What came of a walk. It never names anybody.
public struct WalkReport: Sendable, CustomStringConvertible {
    public internal(set) var cases = 0
    /// How often each act was done, by the name of its command.
    public internal(set) var commands: [String: Int] = [:]
    /// How often each forbidden thing was tried and refused.
    public internal(set) var refusals: [String: Int] = [:]

    /// Commands that nobody took.
    public var never: [String] { commands.filter { $0.value == 0 }.keys.sorted() }

    /// Of two walks together.
    public static func + (one: WalkReport, other: WalkReport) -> WalkReport {
        WalkReport(
            cases: one.cases + other.cases,
            commands: one.commands.merging(other.commands, uniquingKeysWith: +),
            refusals: one.refusals.merging(other.refusals, uniquingKeysWith: +))
    }

    public init() {}

    init(cases: Int, commands: [String: Int], refusals: [String: Int]) {
        (self.cases, self.commands, self.refusals) = (cases, commands, refusals)
    }

    public var description: String {
        """
        \(cases) cases; \(commands.count) commands taken \(total(commands)) times:
        \(table(commands))
        never taken: \(never.isEmpty ? "none" : never.joined(separator: ", "))
        \(refusals.count) forbidden things refused \(total(refusals)) times:
        \(table(refusals))
        """
    }

    private func total(_ counts: [String: Int]) -> Int { counts.values.reduce(0, +) }

    private func table(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "  \($0.value)  \($0.key)" }
            .joined(separator: "\n")
    }
}
