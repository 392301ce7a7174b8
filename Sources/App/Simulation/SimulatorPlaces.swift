import Casework
import Law
import Store

/// What the simulator can do with places and the queue, by the acts of the pages. What they say of the case's
/// next step is remembered beside.
extension Simulator {
    func placeFile(_ index: Int, under grant: CaseGrant) throws -> PlaceFile {
        try read { try PlaceFile(under: grant, on: clock.today, $0) }
    }

    mutating func place<Act: PlaceAct>(
        _ act: Act, _ index: Int, _ file: PlaceFile, under grant: CaseGrant
    ) throws {
        try run(ActOnPlace(proof: grant, act: act))
        let plan = act.next(in: file, by: grant.actor.accountID, today: clock.today)
        if let plan {
            cases[index].hasBeenPlaced = true
            if file.mayPlan { moved(index, to: plan) }
        }
        switch act {
        case is EnteredQueue, is StartedSupport: cases[index].hasPlace = true
        case is LeftPlace: cases[index].hasPlace = false
        // Who has only waited is where they were before.
        case is LeftQueue:
            cases[index].hasPlace = false
            cases[index].hasBeenPlaced = !file.placements.isEmpty
        default: break
        }
    }

    /// By the unit's first coordinator, where the case is theirs to read.
    /// - Returns: whether it could be.
    @discardableResult
    mutating func placeAtOnce(_ act: some PlaceAct, _ index: Int) throws -> Bool {
        try settle()
        let unit = units[cases[index].unit]
        let isProtected = cases[index].facts.person.isProtected
        let account = isProtected ? reader(of: index) : unit.coordinators.first
        guard let account, let grant = try grant(
            .giveSupport, in: .execution, on: cases[index].number, to: account)
        else { return false }
        let file = try placeFile(index, under: grant)
        guard file.isOpen, act.problems(in: file, under: grant, today: clock.today).isEmpty else {
            return false
        }
        try place(act, index, file, under: grant)
        return true
    }

    /// The decision is put in the person's hand.
    mutating func handOver(_ index: Int, by account: AccountID) throws {
        try settle()
        let grant = try demandGrant(.draftDecision, in: .authority, index, account)
        guard let file = try issued(index, under: grant) else { return }
        try serve(
            NewDelivery(
                method: .handedOver, representative: nil, dispatchedOn: clock.today, isElectronic: false,
                informedOn: nil, evidence: "Undertecknat av personen."), index, file, under: grant)
    }
}
