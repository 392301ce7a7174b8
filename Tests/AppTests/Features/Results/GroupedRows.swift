/// The rows by the case, or whatever else they belong to, so that ten thousand cases are counted in a moment.
struct GroupedRows {
    typealias Groups = [String: [CountedRows.Line]]

    let placements, meetings, decisions, reviews, supportEndings: Groups
    let forms, scaledGoals, ratings: Groups
    let endOutcomes, reviewOutcomes, answers, scaledRatings: Groups
    let born, lapsed, root: [String: String]
    /// The cases of each person, by the root.
    let kin: Groups

    init(_ rows: CountedRows) {
        func by(_ key: String, _ lines: [CountedRows.Line]) -> Groups {
            Dictionary(grouping: lines) { $0[key] ?? "" }
        }
        placements = by("episode_id", rows.placements)
        meetings = by("episode_id", rows.meetings)
        decisions = by("episode_id", rows.decisions)
        reviews = by("episode_id", rows.reviews)
        supportEndings = by("episode_id", rows.supportEndings)
        forms = by("episode_id", rows.forms)
        scaledGoals = by("episode_id", rows.scaledGoals)
        ratings = by("episode_id", rows.ratings)
        endOutcomes = by("ending_id", rows.endOutcomes)
        reviewOutcomes = by("review_id", rows.reviewOutcomes)
        answers = by("form_id", rows.answers)
        scaledRatings = by("scaled_goal_id", rows.scaledRatings)
        born = Dictionary(rows.persons.map { ($0["id"] ?? "", $0["birth_day"] ?? "") }) { $1 }
        (root, kin) = GroupedRows.people(rows)
        lapsed = Dictionary(rows.lapses.map { ($0["decision_id"] ?? "", $0["lapsed_on"] ?? "") }) { $1 }
    }

    private static func people(_ rows: CountedRows) -> ([String: String], Groups) {
        let root = Dictionary(rows.roots.map { ($0["id"] ?? "", $0["root_id"] ?? "") }) { $1 }
        return (root, Dictionary(grouping: rows.episodes) { root[$0["person_id"] ?? ""] ?? "" })
    }
}
