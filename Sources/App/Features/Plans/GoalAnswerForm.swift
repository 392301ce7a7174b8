import Casework
import Law
import Web

/// How a goal stands.
struct GoalAnswerForm: PlanForm {
    private static let standing = "lage"
    private static let line = "rad"

    static let pattern: PathPattern = "/arenden/{case}/plan/mal/{item}"
    static let title = "Hur ett mål går"
    static let heading = "Hur går det med målet?"
    static let lead = "Det senaste gäller. Det som stod innan går att läsa."
    static let submit = "Spara"

    static let fields: [FieldRule] = [
        FieldRule(standing, "Hur går det?", .oneOf(.all(of: GoalStanding.self, \.swedish))),
        FieldRule(line, "En rad om det", .line),
    ]

    static func read(_ reader: inout FormReader) -> GoalAnswer? {
        let standing = reader.choice(standing, GoalStanding.self, orSay: "Välj hur det går.")
        guard let standing, reader.complaints.isEmpty else { return nil }
        return GoalAnswer(standing: standing, line: reader.text(line))
    }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        guard let goal = place.goal else { throw RouteRefusal.notFound }
        let now = place.file.standings[goal.root]
        return CurrentRecord(
            version: 0, values: [standing: now?.standing.rawValue ?? ""], changedBy: now?.noted.by ?? "")
    }

    static func part(in place: PlanPlace, _ number: String) -> CasePart? {
        place.goal.map {
            CasePart(
                id: "malet", heading: "Målet", items: $0.items(of: place.file.notes), empty: "", acts: [])
        }
    }

    static func field(of problem: PlanProblem) -> String { standing }
}
