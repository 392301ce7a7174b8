import Casework
import Law
import Templating
import Web

/// Why a goal with five levels is worked with no more.
struct ScaledGoalWithdrawalForm: PlanForm {
    private static let reason = "skal"

    static let pattern: PathPattern = "/arenden/{case}/plan/nivaer/{item}/bort"
    static let title = "Avsluta ett mål med fem nivåer"
    static let heading = "Avsluta målet"
    static let lead = "Det skattas inte mer. Det som är skattat räknas och går att läsa, med skälet bredvid."
    static let submit = "Avsluta målet"
    static let fields = [
        FieldRule(reason, "Varför gäller målet inte längre?", .lines(rows: 2), maximumLength: 1000)
    ]

    static func read(_ reader: inout FormReader) -> WithdrawnScaledGoal? {
        let text = reader.text(reason, orSay: "Skriv varför.")
        return reader.complaints.isEmpty ? WithdrawnScaledGoal(reason: text) : nil
    }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        guard place.scaledGoal != nil else { throw RouteRefusal.notFound }
        return CurrentRecord(version: 0, values: [:], changedBy: "")
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.scaledGoal?.stands == true ? nil : PlanProblem.withdrawn.swedish
    }

    static func part(in place: PlanPlace, _ number: String) -> CasePart? {
        place.scaledGoal.map {
            CasePart(id: "malet", heading: "Målet", items: $0.items, empty: "", acts: [])
        }
    }

    static func field(of problem: PlanProblem) -> String { reason }
    static func above(_ number: String) -> [Crumb] { PlanAddress.aboveLevels(number) }
    static func address(after number: String) -> Link { PlanAddress.levels(number) }
}
