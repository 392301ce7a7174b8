import Casework
import Web

/// The fields of a goal with five levels.
enum ScaledGoalFields {
    static let wording = "mal"
    static let goal = "planmal"
    static let baseline = "start"
    static let reason = "skal"

    static func level(_ level: Int) -> String { "niva\(level - ScaledGoalText.levels.lowerBound + 1)" }

    /// The highest first: what one hopes for is read before what one is afraid of.
    static let rules: [FieldRule] = [
        FieldRule(wording, "Vad handlar målet om?", .line, hint: "Kort, till exempel: gå ut ensam."),
        FieldRule(goal, "Hör det till något av planens mål?", .select([])),
    ] + ScaledGoalText.levels.reversed().map { one in
        FieldRule(
            level(one), "\(ScaledGoalText.sign(of: one)) \(ScaledGoalText.name(of: one))",
            .lines(rows: 2), hint: one == 0 ? "Det ni tror är möjligt till uppföljningen." : "",
            maximumLength: 500)
    } + [
        FieldRule(
            baseline, "Var är personen nu?",
            .oneOf(
                [-1, -2].map { one in
                    let label = "\(ScaledGoalText.sign(of: one)) \(ScaledGoalText.name(of: one))"
                    return FieldRule.Choice(value: "\(one)", label: label)
                }))
    ]

    static func read(_ reader: inout FormReader, reason: String) -> LockedScaledGoal? {
        let words = reader.text(wording, orSay: "Skriv vad målet handlar om.")
        var texts: [String] = []
        for one in ScaledGoalText.levels {
            texts.append(reader.text(level(one), orSay: "Skriv nivån med ord. Alla fem behövs."))
        }
        let typed = reader.text(goal)
        let root = PlanGoalID(typed)
        if !typed.isEmpty, root == nil { reader.complain(goal, "Välj ett av alternativen.") }
        let start = Int(reader.text(baseline))
        if start != -1, start != -2 { reader.complain(baseline, "Välj var personen är nu.") }
        guard let start, reader.complaints.isEmpty else { return nil }
        return LockedScaledGoal(
            text: ScaledGoalText(wording: words, texts: texts, baseline: start), goal: root, reason: reason)
    }

    static func values(_ goal: ScaledGoal) -> [String: String] {
        var values = [
            wording: goal.text.wording, self.goal: goal.goal?.description ?? "",
            baseline: "\(goal.text.baseline)",
        ]
        for one in ScaledGoalText.levels { values[level(one)] = goal.text.text(of: one) }
        return values
    }

    static func field(of problem: PlanProblem) -> String {
        switch problem {
        case .levelsAlike: level(0)
        case .noSuchGoal: goal
        default: wording
        }
    }
}
