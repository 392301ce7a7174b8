import Casework
import Law
import Store

/// What a demonstration has of handovers: when somebody has applied the unit hands over what it has learnt,
/// and now and then the authority something back. It never hands over twice from the same side.
struct DemoHandovers {
    /// How many cases have them, so that a large demonstration is made quickly.
    private static let most = 40

    private var random: SeededRandom
    private var done: Set<Int> = []

    init(seed: UInt64) { random = SeededRandom(seed: seed &+ 18) }

    mutating func handOver(_ index: Int, _ simulator: inout Simulator) throws {
        let one = simulator.cases[index], unit = simulator.units[one.unit]
        guard done.count < DemoHandovers.most, one.isActive, !one.facts.person.isProtected,
            !done.contains(index), let giver = random.pick(unit.coordinators)
        else { return }
        let terms = InventedHandovers.consented(on: simulator.clock.today)
        guard try give(from: .execution, terms, index, by: giver, &simulator) else { return }
        done.insert(index)
        guard random.chance(30), let answerer = random.pick(unit.authority),
            try simulator.grant(.handOver, in: .authority, on: one.number, to: answerer) != nil
        else { return }
        simulator.clock.advance(seconds: 1200)
        _ = try give(from: .authority, InventedHandovers.needed, index, by: answerer, &simulator)
    }

    /// The latest of what there is; false where there is nothing yet.
    private func give(
        from file: CaseFile, _ terms: HandoverTerms, _ index: Int, by account: AccountID,
        _ simulator: inout Simulator
    ) throws -> Bool {
        let picks = try simulator.things(in: file, of: index, by: account).prefix(6)
        if picks.isEmpty { return false }
        try simulator.handOver(Set(picks), terms, from: file, index, by: account)
        return true
    }
}
