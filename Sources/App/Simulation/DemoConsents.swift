import Casework
import Law
import Store

/// What a demonstration has of consents: asked about when somebody is met, told on now and then, and some of
/// them taken back. It never asks twice in a case.
struct DemoConsents {
    /// How many cases have them, so that a large demonstration is made quickly.
    private static let most = 40

    private var random: SeededRandom
    private var asked: Set<Int> = []

    init(seed: UInt64) { random = SeededRandom(seed: seed &+ 41) }

    mutating func ask(_ index: Int, _ simulator: inout Simulator) throws {
        let one = simulator.cases[index], unit = simulator.units[one.unit]
        guard asked.count < DemoConsents.most, one.isActive, !one.facts.person.isProtected,
            let giver = random.pick(unit.coordinators), asked.insert(index).inserted
        else { return }
        let file = try simulator.consents(in: .execution, of: index, by: giver)
        let days = random.pick([40, 120, 365]) ?? 365
        let terms = InventedConsents.terms(on: file.today, birthDay: file.birthDay, days: days)
        let parties = InventedConsents.parties.filter { _ in random.chance(60) }
        guard !parties.isEmpty else { return }
        try simulator.noteConsents(parties, terms, in: .execution, of: index, by: giver)
        simulator.clock.advance(seconds: 900)
        try use(index, by: giver, &simulator)
    }

    private mutating func use(_ index: Int, by giver: AccountID, _ simulator: inout Simulator) throws {
        let file = try simulator.consents(in: .execution, of: index, by: giver)
        guard let first = file.living.first else { return }
        if random.chance(60) {
            let sharing = InventedConsents.told(
                .execution, first.consent.party, on: file.today, .consent(first.id))
            try simulator.tell(sharing, of: index, by: giver)
        }
        guard random.chance(25), let last = file.living.last else { return }
        try simulator.withdraw(last.id, on: file.today, in: .execution, of: index, by: giver)
    }
}
