import Casework
import Templating

/// The addresses of a case's plan. Never a person's name or number in one.
enum PlanAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/plan" }
    static func write(_ number: String) -> Link { "/arenden/\(number)/plan/skriv" }
    static func answer(_ number: String) -> Link { "/arenden/\(number)/plan/svar" }
    static func paper(_ number: String) -> Link { "/arenden/\(number)/plan/utskrift" }
    static func version(_ id: PlanID, _ number: String) -> Link {
        "/arenden/\(number)/plan/version/\(id.description)"
    }
    static func comparison(_ id: PlanID, _ number: String) -> Link {
        "/arenden/\(number)/plan/version/\(id.description)/jamfor"
    }
    static func homework(_ number: String) -> Link { "/arenden/\(number)/plan/hemuppgift" }
    static func check(_ id: HomeworkID, _ number: String) -> Link {
        "/arenden/\(number)/plan/hemuppgift/\(id.description)"
    }
    static func standing(_ root: PlanGoalID, _ number: String) -> Link {
        "/arenden/\(number)/plan/mal/\(root.description)"
    }
}
