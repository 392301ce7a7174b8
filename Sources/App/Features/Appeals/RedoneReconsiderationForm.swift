import Casework
import Law
import Store
import Web

/// What was typed when a decision was reconsidered again, with what was found before above it.
struct RedoneReconsiderationForm: AppealForm {
    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/omprova/igen"
    static let permission = Permission.issueDecision
    static let title = "Ny omprövning"
    static let heading = "Ompröva beslutet igen"
    static let lead = "Har det kommit något nytt kan beslutet omprövas igen innan överklagandet lämnas över. "
        + "Den tidigare omprövningen står kvar och den nya gäller. Veckan att lämna över räknas fortfarande "
        + "från den dag då överklagandet kom in (46 § FL)."
    static let submit = "Spara den nya omprövningen"
    static let nothing = "Inget överklagande kan omprövas igen. Det går efter den första omprövningen och "
        + "innan det lämnas över."

    static let fields = ReconsideredAppealForm.fields

    static func read(_ reader: inout FormReader) -> RedoneReconsideration? {
        ReconsideredAppealForm.read(&reader).map(RedoneReconsideration.init)
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        let waiting = file.appeals.waiting(at: RedoneReconsideration.steps)
        if waiting.isEmpty { return nothing }
        let isDecided = waiting.allSatisfy { !file.newDecisions(coveredBy: $0).isEmpty }
        return isDecided ? AppealProblem.decidedAnew.swedish : nil
    }

    /// What was found before.
    static func part(in file: IssuedDecisionFile) -> CasePart? {
        let waiting = file.appeals.waiting(at: RedoneReconsideration.steps)
        return CasePart(
            id: "omprovat", heading: "Omprövat hittills",
            items: waiting.flatMap { AppealItems(appeal: $0, file: file).findings }, empty: "", acts: [])
    }
}
