import Casework
import Law
import Store

/// Handovers on the walk: only what stands in the giver's own file, only on a ground, and it stands.
extension RandomWalk {
    /// What is offered is read from what is on disk, so everything before is waited for.
    mutating func handOver(_ index: Int) throws {
        try settle()
        guard let account = try anyStaff(of: index) else { return }
        let one = simulator.cases[index]
        let isUnits = simulator.units[one.unit].coordinators.contains(account)
        let file: CaseFile = isUnits ? .execution : .authority
        let isReadable = !one.facts.person.isProtected || simulator.reader(of: index) == account
        let things = isReadable ? try simulator.things(in: file, of: index, by: account) : []
        let picks = Set(things.filter { _ in simulator.random.chance(60) })
        let terms = InventedHandovers.consented(on: simulator.clock.today)
        guard one.isActive, isReadable, !picks.isEmpty else {
            return try mustRefuse("a handover of nothing, in an ended case, or of what may not be read") {
                try $0.handOver(picks, terms, from: file, index, by: account)
            }
        }
        try handOverWrongly(picks, from: file, index, by: account)
        try simulator.handOver(picks, terms, from: file, index, by: account)
        try settle()
    }

    /// With no reason, on a consent to come, and with a note of the other side's or of another case.
    private mutating func handOverWrongly(
        _ picks: Set<HandoverPick>, from file: CaseFile, _ index: Int, by account: AccountID
    ) throws {
        let later = InventedHandovers.consented(on: simulator.clock.today.adding(days: 1))
        let empty = HandoverTerms(ground: .duty, reason: "", consent: nil, message: "")
        for wrong in [later, empty] {
            try mustRefuse("a handover without a ground") {
                try $0.handOver(picks, wrong, from: file, index, by: account)
            }
        }
        let strange = simulator.notes.filter {
            ($0.caseIndex != index || $0.file != file) && !$0.editions.isEmpty
        }
        guard let note = simulator.random.pick(strange) else { return }
        try mustRefuse("I7: what does not stand in the giver's file is handed over") {
            try $0.handOver(
                picks.union([HandoverPick(.note, note.root)]), InventedHandovers.needed, from: file, index,
                by: account)
        }
    }
}
