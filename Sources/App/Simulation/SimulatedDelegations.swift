import Casework
import Law
import Store

/// The register of who may decide, as the simulator has read it, and when each was last used.
struct SimulatedDelegations: Sendable {
    var records: [DelegationRecord] = []
    private var uses: [DelegationID: Day] = [:]

    mutating func use(_ delegation: DelegationID, on day: Day) { uses[delegation] = day }

    func lastUse(of delegation: DelegationID) -> Day? { uses[delegation] }

    /// What the account can decide with on a day.
    func held(by account: AccountID, on ground: LegalGround?, _ day: Day) -> [DelegationRecord] {
        records.filter {
            $0.delegation.account == account && $0.delegation.ground == ground && $0.holds(on: day)
        }
    }
}

extension Simulator {
    /// Waits for what was done, then reads the register anew: who adds a delegation is not told its number.
    mutating func readDelegations() throws {
        try settle()
        delegations.records = try read { try DelegationRepository.all($0) }
    }

    mutating func delegate(_ delegation: Delegation, in unit: Int, by account: AccountID) throws {
        try runOutsideCases(
            AddDelegation(
                proof: actor(account), programme: units[unit].programme, delegation: delegation))
        try readDelegations()
    }

    mutating func end(_ record: DelegationRecord, on day: Day, by account: AccountID) throws {
        let ending = DelegationRecord.Ending(lastDay: day, reason: "Byter tjänst.")
        try runOutsideCases(EndDelegation(proof: actor(account), record: record, ending: ending))
        try readDelegations()
    }
}
