import Casework
import Store

/// What the simulator knows of whose step it plans: the case's own, or the unit's beside the authority's.
extension Simulator {
    /// As the form would have it, but of the version that the simulator remembers.
    func stepInHand(_ index: Int, under grant: CaseGrant) throws -> (isBeside: Bool, version: Int) {
        let hand = try read { try StepInHand(under: grant, $0) }
        return (hand.isBeside, hand.version + cases[index].version - hand.facts.version)
    }

    /// What the unit does beside the authority's step, as it stands now.
    func unitStep(under grant: CaseGrant) throws -> UnitStep? {
        try read { try UnitStepRepository.current(under: grant, $0) }
    }

    /// The authority is done: what the unit had planned is what the case waits for.
    mutating func promoted(_ index: Int, _ beside: UnitStep?) {
        if let beside { moved(index, to: beside.plan) }
    }

    /// The unit's own step is for somebody of the unit.
    func unitsOwner(_ owner: AccountID, _ index: Int, orElse account: AccountID) -> AccountID {
        units[cases[index].unit].coordinators.contains(owner) ? owner : account
    }

    /// Whether what somebody plans is the unit's own beside the authority's.
    mutating func plansBeside(_ index: Int, by account: AccountID) throws -> Bool {
        try settle()
        let grant = try demandGrant(.planNextStep, in: .either, index, account)
        return try stepInHand(index, under: grant).isBeside
    }
}
