import Casework
import Law
import Store

/// How the demonstration's mappings go on: an occasion at a time, with forms filled in along the way.
extension Simulator {
    /// A day's work in a case's mapping; nothing where it is over or cannot begin.
    mutating func goOnMapping(_ index: Int) throws {
        let account = cases[index].owner
        guard units[cases[index].unit].coordinators.contains(account) else { return }
        guard let mapping = cases[index].mapping else {
            if random.chance(60) { try beginMapping(index, by: account) }
            return
        }
        guard mapping.isOpen else { return }
        if mapping.counted < MappingOccasion.most {
            try noteOccasion(inventedOccasion(index), index, by: account)
        }
        try fillIn(occasion: mapping.counted, index, by: account)
        switch random.number(1...100) {
        case ...12: try stopMapping(index, by: account)
        case ...60 where mapping.counted >= 2:
            try concludeMapping(random.chance(70) ? .application : .otherSupport, index, by: account)
        default: break
        }
    }

    /// What is talked about at each occasion.
    private mutating func fillIn(occasion: Int, _ index: Int, by account: AccountID) throws {
        switch occasion {
        case 0:
            try fillIn(ProfileFile.template, index, by: account)
            try fillIn("samtal", index, by: account)
        case 1:
            try fillIn("dag", index, by: account)
            if random.chance(50) { try noteDiagnosis(index, by: account) }
        default:
            let area = random.pick(["d2", "d4", "d7", "d8"]) ?? "d2"
            try fillIn("livsomraden", about: area, index, by: account)
        }
    }

    private mutating func fillIn(
        _ code: String, about: String = "", _ index: Int, by account: AccountID
    ) throws {
        let found = try read { try FormTemplateRepository.inForce(code, on: clock.today, $0) }
        guard let version = found?.version else { return }
        let form = try beginForm(code, about: about, index, by: account)
        let rows = version.layout == .day ? InventedMappings.rows : []
        let answers = inventedAnswers(to: version, index)
        let locks = random.chance(80) && !(answers.isEmpty && rows.isEmpty)
        try saveForm(form, answers, rows: rows, locks: locks, index, by: account)
    }

    private mutating func noteDiagnosis(_ index: Int, by account: AccountID) throws {
        guard let one = random.pick(InventedMappings.diagnoses) else { return }
        let grant = try demandGrant(.mapNeeds, in: .execution, index, account)
        let diagnosis = NotedDiagnosis(
            name: one.0, standing: .stated, saidBy: one.1, saidOn: clock.today)
        try run(NoteDiagnosis(proof: grant, id: store.newID(), diagnosis: diagnosis))
    }
}
