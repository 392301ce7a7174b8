import Casework
import Store
import Web

/// What a visit was about, put right along with it.
extension VisitWork {
    /// Keeps it as the next turn of a visit that has been put right: what is told as before stays as it was
    /// told, what is not told any more counts no longer, and the rest is kept by the plan's own acts.
    ///
    /// - Parameter visit: as it stood.
    func replace(
        in visit: Visit, isHeld: Bool, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let turn = VisitDetails.Turn(visit: visit.id, number: visit.turn + 1)
        let stood = VisitDetails.Turn(visit: visit.id, number: visit.turn)
        let linked = try VisitWorkRepository.homework(in: stood, transaction)
        let offered = try VisitWorkFields.Asked(
            under: grant, on: visit.booking.day, putRight: stood, transaction)
        var rest = self
        for one in linked {
            try replace(one, in: turn, isHeld: isHeld, &rest, under: grant, transaction)
        }
        guard isHeld else { return }
        // What the plan has no longer, and so was not asked about, was worked with all the same.
        let goals = try VisitWorkRepository.goals(in: stood, transaction)
        for goal in goals where !offered.goals.contains(where: { $0.root == goal }) {
            try VisitWorkRepository.insert(goal, in: turn, transaction)
        }
        try rest.keep(of: turn, on: visit.booking.day, under: grant, transaction)
    }

    private func replace(
        _ one: VisitWorkRepository.Linked, in turn: VisitDetails.Turn, isHeld: Bool, _ rest: inout VisitWork,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let check = one.check else {
            // What was agreed is the person's to try, whatever became of the visit.
            if isHeld { try VisitWorkRepository.insert(one.homework, check: nil, in: turn, transaction) }
            return
        }
        guard let told = checked.first(where: { $0.homework == one.homework }), told.result == one.result
        else {
            return try VisitWorkRepository.reopen(
                one.homework, check: check, by: grant.actor.accountID, for: turn.visit, transaction)
        }
        try VisitWorkRepository.insert(one.homework, check: check, in: turn, transaction)
        rest.checked.removeAll { $0.homework == one.homework }
    }
}
