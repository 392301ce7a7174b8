/// How much each goal weighs: all the same, as said, or importance times difficulty (each 0–3). It never
/// invents a weight for a goal that has none.
enum GoalWeights {
    static func read(_ form: FilledForm) throws(Rejected) -> [Int] {
        let count = form.answers.count
        if let weights = try list("weights", form, most: 9) { return weights }
        let (importance, difficulty) = (
            try list("importance", form, most: 3), try list("difficulty", form, most: 3)
        )
        switch (importance, difficulty) {
        case (let importance?, let difficulty?): return zip(importance, difficulty).map { $0 * $1 }
        case (nil, nil): return Array(repeating: 1, count: count)
        default: throw Rejected("weight_incomplete")
        }
    }

    private static func list(_ name: String, _ form: FilledForm, most: Int) throws(Rejected) -> [Int]? {
        guard let values = try form.list(name) else { return nil }
        guard values.count == form.answers.count else { throw Rejected("weight_wrong_item_count") }
        let weights = values.compactMap(\.whole).filter { (0...most).contains($0) }
        guard weights.count == values.count else { throw Rejected("weight_out_of_range") }
        return weights
    }
}
