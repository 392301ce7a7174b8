import Casework
import Law
import Templating
import Web

/// A new goal with five levels.
struct ScaledGoalForm: PlanForm {
    static let pattern: PathPattern = "/arenden/{case}/plan/nivaer/nytt"
    static let title = "Mål med fem nivåer"
    static let heading = "Nytt mål med fem nivåer"
    static let lead = "Skriv nivåerna tillsammans innan ni börjar, med personens egna ord. De låses när du "
        + "sparar, så att uppföljningen mäter det ni tänkte då."
    static let submit = "Spara och lås målet"
    static let fields = ScaledGoalFields.rules

    static func read(_ reader: inout FormReader) -> LockedScaledGoal? {
        ScaledGoalFields.read(&reader, reason: "")
    }

    static func choices(in place: PlanPlace) -> [String: [FieldRule.Choice]] {
        [ScaledGoalFields.goal: place.file.inForce?.choices ?? []]
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.file.standingScaled.count < PlanFile.mostScaled ? nil : PlanProblem.tooMany.swedish
    }

    static func field(of problem: PlanProblem) -> String { ScaledGoalFields.field(of: problem) }
    static func above(_ number: String) -> [Crumb] { PlanAddress.aboveLevels(number) }
    static func address(after number: String) -> Link { PlanAddress.levels(number) }
}
