import Casework
import Law
import Store

/// What the simulator can do with places and the queue, by the acts of the pages. What they say of the case's
/// next step is remembered beside.
extension Simulator {
    func placeFile(_ index: Int, under grant: CaseGrant) throws -> PlaceFile {
        try store.read { try PlaceFile(under: grant, on: clock.today, $0) }
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
}
