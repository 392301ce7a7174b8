import Casework
import Law
import Templating
import Web

/// A goal with five levels that stands instead of a wrong one. The wrong one stays readable.
struct ScaledGoalCorrectionForm: PlanForm {
    static let pattern: PathPattern = "/arenden/{case}/plan/nivaer/{item}/ratta"
    static let title = "Rätta ett mål med fem nivåer"
    static let heading = "Rätta målet"
    static let lead = "Det som är låst står kvar och går att läsa. Det du skriver här gäller i stället, från "
        + "idag."
    static let submit = "Spara och lås det rättade målet"
    static let fields = ScaledGoalFields.rules + [
        FieldRule(
            ScaledGoalFields.reason, "Vad blev fel?", .lines(rows: 2), maximumLength: 1000)
    ]

    static func read(_ reader: inout FormReader) -> LockedScaledGoal? {
        let reason = reader.text(ScaledGoalFields.reason, orSay: "Skriv vad som blev fel.")
        return ScaledGoalFields.read(&reader, reason: reason)
    }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        guard let goal = place.scaledGoal else { throw RouteRefusal.notFound }
        return CurrentRecord(version: 0, values: ScaledGoalFields.values(goal), changedBy: goal.locked.by)
    }

    static func choices(in place: PlanPlace) -> [String: [FieldRule.Choice]] {
        [ScaledGoalFields.goal: place.file.inForce?.choices ?? []]
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.scaledGoal?.stands == true ? nil : PlanProblem.withdrawn.swedish
    }

    static func field(of problem: PlanProblem) -> String { ScaledGoalFields.field(of: problem) }
    static func above(_ number: String) -> [Crumb] { PlanAddress.aboveLevels(number) }
    static func address(after number: String) -> Link { PlanAddress.levels(number) }
}
