import Casework
import Law
import Web

/// What the person and staff agree to try.
struct PlanHomeworkForm: PlanForm {
    private static let wording = "vad"
    private static let goal = "mal"

    static let pattern: PathPattern = "/arenden/{case}/plan/hemuppgift"
    static let title = "Hemuppgift"
    static let heading = "Ny hemuppgift"
    static let lead = "Något litet som ni båda tror på. Nästa besök börjar med hur det gick."
    static let submit = "Spara hemuppgiften"

    static let fields: [FieldRule] = [
        FieldRule(
            wording, "Vad kom ni överens om att prova?", .lines(rows: 2),
            hint: "Med egna ord, till exempel: gå till brevlådan på kvällen.", maximumLength: 1000),
        FieldRule(goal, "Hör det till något av målen?", .select([])),
    ]

    static func read(_ reader: inout FormReader) -> SetHomework? {
        let text = reader.text(wording, orSay: PlanProblem.withoutWords.swedish)
        let typed = reader.text(goal)
        let root = PlanGoalID(typed)
        if !typed.isEmpty, root == nil { reader.complain(goal, "Välj ett av alternativen.") }
        return reader.complaints.isEmpty ? SetHomework(wording: text, goal: root) : nil
    }

    static func choices(in place: PlanPlace) -> [String: [FieldRule.Choice]] {
        [goal: place.file.inForce?.choices ?? []]
    }

    static func field(of problem: PlanProblem) -> String { problem == .noSuchGoal ? goal : wording }
}

extension PlanRecord {
    /// The goals to choose between.
    var choices: [FieldRule.Choice] {
        goals.map { FieldRule.Choice(value: $0.root.description, label: String($0.text.wording.prefix(80))) }
    }
}
