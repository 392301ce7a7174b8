import Casework

/// What came of a walk. It never names anybody.
public struct WalkReport: Sendable, CustomStringConvertible {
    public internal(set) var cases = 0
    /// How often each act was done, by the name of its command.
    public internal(set) var commands: [String: Int] = [:]
    /// How often each forbidden thing was tried and refused.
    public internal(set) var refusals: [String: Int] = [:]
    /// How many decisions were issued, by outcome.
    public internal(set) var outcomes: [String: Int] = [:]

    /// Commands that nobody took.
    public var never: [String] { commands.filter { $0.value == 0 }.keys.sorted() }

    /// Of two walks together.
    public static func + (one: WalkReport, other: WalkReport) -> WalkReport {
        WalkReport(
            cases: one.cases + other.cases,
            commands: one.commands.merging(other.commands, uniquingKeysWith: +),
            refusals: one.refusals.merging(other.refusals, uniquingKeysWith: +),
            outcomes: one.outcomes.merging(other.outcomes, uniquingKeysWith: +))
    }

    public init() {}

    init(cases: Int, commands: [String: Int], refusals: [String: Int], outcomes: [String: Int]) {
        (self.cases, self.commands) = (cases, commands)
        (self.refusals, self.outcomes) = (refusals, outcomes)
    }

    init(_ simulator: Simulator) {
        self.init(
            cases: simulator.cases.count, commands: simulator.tally.commands,
            refusals: simulator.tally.refused, outcomes: [:])
        for texts in simulator.cases.flatMap(\.decisions.issued) {
            outcomes[texts.outcome?.swedish ?? "", default: 0] += 1
        }
    }

    public var description: String {
        """
        \(cases) cases; \(commands.count) commands taken \(total(commands)) times:
        \(table(commands))
        never taken: \(never.isEmpty ? "none" : never.joined(separator: ", "))
        decisions issued \(total(outcomes)):
        \(table(outcomes))
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
