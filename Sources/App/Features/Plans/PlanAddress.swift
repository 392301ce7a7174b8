import Casework
import Templating
import Web

/// The addresses of a case's plan. Never a person's name or number in one.
enum PlanAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/plan" }
    static func write(_ number: String) -> Link { "/arenden/\(number)/plan/skriv" }
    static func answer(_ number: String) -> Link { "/arenden/\(number)/plan/svar" }
    static func paper(_ number: String) -> Link { "/arenden/\(number)/plan/utskrift" }
    static func version(_ id: PlanID, _ number: String) -> Link {
        "/arenden/\(number)/plan/version/\(id.description)"
    }
    /// Two versions by their numbers; the latest two where none are named.
    static func comparison(_ number: String, from old: Int? = nil, to new: Int? = nil) -> Link {
        guard let old, let new else { return "/arenden/\(number)/plan/jamfor" }
        return "/arenden/\(number)/plan/jamfor?fran=\(String(old))&till=\(String(new))"
    }
    static func draftPaper(_ number: String) -> Link { "/arenden/\(number)/plan/utkast/utskrift" }
    static func takeBack(_ number: String) -> Link { "/arenden/\(number)/plan/utkast/ta-tillbaka" }
    static func homework(_ number: String) -> Link { "/arenden/\(number)/plan/hemuppgift" }
    static func check(_ id: HomeworkID, _ number: String) -> Link {
        "/arenden/\(number)/plan/hemuppgift/\(id.description)"
    }
    static func levels(_ number: String) -> Link { "/arenden/\(number)/plan/nivaer" }
    static func newLevels(_ number: String) -> Link { "/arenden/\(number)/plan/nivaer/nytt" }
    static func correctLevels(_ id: ScaledGoalID, _ number: String) -> Link {
        "/arenden/\(number)/plan/nivaer/\(id.description)/ratta"
    }
    static func withdrawLevels(_ id: ScaledGoalID, _ number: String) -> Link {
        "/arenden/\(number)/plan/nivaer/\(id.description)/bort"
    }
    static func aboveLevels(_ number: String) -> [Crumb] {
        [
            Crumb(label: "Plan", address: index(number)),
            Crumb(label: "Mål med fem nivåer", address: levels(number)),
        ]
    }
    static func standing(_ root: PlanGoalID, _ number: String) -> Link {
        "/arenden/\(number)/plan/mal/\(root.description)"
    }
}
