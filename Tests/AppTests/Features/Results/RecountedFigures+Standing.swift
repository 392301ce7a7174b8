import Law

/// What has come of it, and what stands from one day to another.
extension RecountedFigures {
    mutating func countScaled(_ id: String) {
        let goals = groups.scaledGoals[id, default: []]
        let corrected = Set(goals.compactMap { $0["corrects"] })
        let reviews = standing(groups.reviews[id, default: []])
        let withdrawn = Set(rows.withdrawals.compactMap { $0["scaled_goal_id"] })
        for goal in goals where !corrected.contains(goal["id"] ?? "") {
            let key = goal["id"] ?? ""
            if let latest = latest(of: key, reviews) {
                add("scaled", id, latest.day, latest.level)
            } else if !withdrawn.contains(key) {
                add("scaled", id, goal["locked_on"], "unrated")
            }
        }
    }

    private func latest(of goal: String, _ reviews: [CountedRows.Line]) -> (day: String, level: String)? {
        let levels = Dictionary(
            groups.scaledRatings[goal, default: []].map { ($0["review_id"] ?? "", $0["level"] ?? "") }
        ) { $1 }
        let rated = reviews.filter { levels[$0["id"] ?? ""] != nil }
        let last = rated.max { ($0["held_on"] ?? "", number($0)) < ($1["held_on"] ?? "", number($1)) }
        return last.map { ($0["held_on"] ?? "", levels[$0["id"] ?? ""] ?? "") }
    }

    mutating func countRatings(_ id: String) {
        let done = groups.ratings[id, default: []]
        let corrected = Set(done.compactMap { $0["corrects_id"] })
        let counting = done.filter { $0["total"] != nil && !corrected.contains($0["id"] ?? "") }
        for (instrument, some) in Dictionary(grouping: counting, by: { $0["instrument"] ?? "" }) {
            let sorted = some.sorted {
                ($0["filled_on"] ?? "", number($0)) < ($1["filled_on"] ?? "", number($1))
            }
            guard let first = sorted.first, let last = sorted.last else { continue }
            let change = (Int(last["total"] ?? "") ?? 0) - (Int(first["total"] ?? "") ?? 0)
            add("change", id, last["filled_on"], "\(instrument).\(some.count > 1 ? "\(change)" : "once")")
        }
    }

    mutating func countForce(_ id: String) {
        let all = groups.decisions[id, default: []]
        let granted = all.filter { ["grant", "partialGrant"].contains($0["outcome"] ?? "") }
        let first = granted.compactMap { $0["decided_on"] }.min()
        add("grants", id, first, "\(granted.count)")
        for one in granted + all.filter({ $0["outcome"] == "change" }) {
            let begins = max(one["decided_on"] ?? "", one["period_from"] ?? "")
            let over = Day(iso: one["period_to"] ?? "")?.adding(days: 1).description
            let replaced = all.filter { $0["changes_id"] == one["id"] }
                .map { max($0["decided_on"] ?? "", $0["period_from"] ?? "") }
            let ends = ([over, groups.lapsed[one["id"] ?? ""]] + replaced).compactMap { $0 }.min() ?? ""
            guard begins < ends else { continue }
            add("forceFrom", id, begins, "")
            add("forceTo", id, ends, "")
        }
    }
}
