import Casework
import Law
import Store

/// Delegations on the walk: given to deciders only, ended once, and never before what was decided with them.
extension RandomWalk {
    mutating func takeDelegationStep() throws {
        guard let unit = simulator.units.firstIndex(where: { !$0.deciders.isEmpty }),
            let holder = simulator.random.pick(simulator.units[unit].deciders),
            let administrator = try simulator.administrator
        else { return }
        let today = simulator.clock.today
        let ground = simulator.random.pick([LegalGround.needs, .beyondNeeds, .withoutAssessment]) ?? .needs
        if let held = simulator.delegations.held(by: holder, on: ground, today).first {
            return try end(held, by: administrator)
        }
        try delegateWrongly(ground, unit, by: administrator)
        let right = Delegation(
            point: "4.1", matter: ground.swedish, ground: ground, account: holder, from: today,
            to: simulator.random.chance(50) ? today.adding(days: 365) : nil, givenOn: today)
        try simulator.delegate(right, in: unit, by: administrator)
    }

    private mutating func end(_ record: DelegationRecord, by administrator: AccountID) throws {
        let last = simulator.clock.today.adding(days: simulator.random.number(-60...20))
        let used = simulator.delegations.lastUse(of: record.id)
        let isAllowed = record.ending == nil && record.holds(on: last) && used.map { $0 <= last } ?? true
        try attempt("a delegation ended twice, or before what was decided with it", isAllowed) {
            try $0.end(record, on: last, by: administrator)
        }
    }

    private mutating func delegateWrongly(
        _ ground: LegalGround, _ unit: Int, by administrator: AccountID
    ) throws {
        guard let other = coordinator(in: unit) else { return }
        let today = simulator.clock.today
        let undecided = Delegation(
            point: "4.1", matter: ground.swedish, ground: ground, account: other, from: today, to: nil,
            givenOn: today)
        try mustRefuse("a delegation to who may not decide") {
            try $0.delegate(undecided, in: unit, by: administrator)
        }
    }

    private mutating func coordinator(in unit: Int) -> AccountID? {
        simulator.random.pick(simulator.units[unit].coordinators)
    }
}
