import Casework
import Law
import Templating
import Web

/// The question before a draft is taken back: what goes with it, word for word, and nothing to fill in.
struct TakeBackDraftForm: PlanForm {
    static let pattern: PathPattern = "/arenden/{case}/plan/utkast/ta-tillbaka"
    static let title = "Ta tillbaka utkastet"
    static let heading = "Ta tillbaka utkastet?"
    static let lead = "Det som står i utkastet försvinner och går inte att få tillbaka. Det ni har kommit "
        + "överens om förut påverkas inte."
    static let submit = "Ta tillbaka utkastet"
    static let keepsDraft = false
    static let fields: [FieldRule] = []

    static func read(_ reader: inout FormReader) -> TakenBackDraft? { TakenBackDraft() }

    static func groups(in place: PlanPlace, _ state: FormState) -> [FieldGroup] { [] }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        CurrentRecord(
            version: place.file.writing, values: [:], changedBy: place.file.draft?.changed.by ?? "")
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.file.draft == nil ? PlanProblem.noDraft.swedish : nil
    }

    static func part(in place: PlanPlace, _ number: String) -> CasePart? {
        place.file.draft.map { draft in
            CasePart(
                id: "utkastet", heading: "Det här står i utkastet till version \(draft.number)",
                items: draft.items + [
                    DescriptionItem(
                        term: "Senast sparat", texts: ["\(draft.changed.at.dayAndTime), \(draft.changed.by)"])
                ], empty: "", acts: [])
        }
    }

    static func field(of problem: PlanProblem) -> String { "" }
}
