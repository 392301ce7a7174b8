import Casework
import Law
import Store
import Web

/// What was typed when an appeal was taken back.
struct WithdrawnAppealForm: AppealForm {
    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/aterkalla"
    static let title = "Återkallat överklagande"
    static let heading = "Överklagandet återkallas"
    static let lead = "Bara den som har överklagat kan ta tillbaka det. Tystnad är ingen återkallelse."
    static let submit = "Spara återkallelsen"
    static let nothing = "Inget överklagande ligger hos nämnden. Ligger det hos domstolen, skicka "
        + "återkallelsen dit: domstolen skriver av målet."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(AppealField.day, "Vilken dag togs det tillbaka?", .day),
        FieldRule(
            AppealField.text, "Hur sades det, och till vem?", .lines(rows: 3), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> WithdrawnAppeal? {
        let appeal = reader.appeal()
        let day = reader.day(AppealField.day, orSay: "Skriv vilken dag det togs tillbaka.")
        let told = reader.text(AppealField.text, orSay: "Skriv hur det sades, och till vem.")
        guard let appeal, let day, reader.complaints.isEmpty else { return nil }
        return WithdrawnAppeal(appeal: appeal, day: day, told: told)
    }

    static func field(of problem: AppealProblem) -> String {
        problem == .biased ? AppealField.appeal : AppealField.day
    }
}
