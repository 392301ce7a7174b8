import Casework
import Templating

/// The addresses of a case's mapping. Never a person's name or number in one.
enum MappingAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/kartlaggning" }
    static func to(_ step: Step, _ number: String) -> Link {
        "/arenden/\(number)/kartlaggning/\(step.rawValue)"
    }
    static func occasion(_ id: MappingOccasionID, _ number: String) -> Link {
        "/arenden/\(number)/kartlaggning/tillfalle/\(id.description)"
    }
    static func newOccasion(_ number: String) -> Link { "/arenden/\(number)/kartlaggning/tillfalle/nytt" }
    static func task(_ id: MappingTaskID, _ number: String) -> Link {
        "/arenden/\(number)/kartlaggning/uppgift/\(id.description)"
    }
    static func newTask(_ number: String) -> Link { "/arenden/\(number)/kartlaggning/uppgift/ny" }
    static func newDiagnosis(_ number: String) -> Link { "/arenden/\(number)/kartlaggning/diagnos/ny" }
    static func withdraw(_ id: MappingDiagnosisID, _ number: String) -> Link {
        "/arenden/\(number)/kartlaggning/diagnos/\(id.description)/galler-inte"
    }
    static func begin(_ template: String, about area: String, _ number: String) -> Link {
        area.isEmpty
            ? "/arenden/\(number)/kartlaggning/fyll-i/\(template)"
            : "/arenden/\(number)/kartlaggning/fyll-i/\(template)/\(area)"
    }
    static func form(_ id: FilledFormID, _ number: String) -> Link {
        "/arenden/\(number)/kartlaggning/formular/\(id.description)"
    }
    static func correct(_ id: FilledFormID, _ number: String) -> Link {
        "/arenden/\(number)/kartlaggning/formular/\(id.description)/ratta"
    }
    static func reuse(_ id: FilledFormID, _ number: String) -> Link {
        "/arenden/\(number)/kartlaggning/tidigare/\(id.description)"
    }
    /// Where a draft is filled in.
    static func fill(
        _ id: FilledFormID, _ layout: FormTemplateVersion.Layout, _ number: String
    ) -> Link {
        layout == .day
            ? "/arenden/\(number)/kartlaggning/formular/\(id.description)/dag"
            : "/arenden/\(number)/kartlaggning/formular/\(id.description)/svar"
    }

    enum Step: String, Sendable {
        case begin = "borja"
        case beginAnyway = "borja-anda"
        case stop = "stoppa"
        case resume = "ateruppta"
        case conclude = "gor-klart"
        case paper = "utskrift"
    }
}
