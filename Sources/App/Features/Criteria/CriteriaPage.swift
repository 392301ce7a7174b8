import Casework
import Templating
import Web

/// The criteria of one case as a form, with what they come to so far above and earlier answers below.
struct CriteriaPage: Page, Sendable {
    static let template = "criteria/form"
    let head: CaseHead
    let lead: String
    let summary: String?
    let unmet: [String]
    let form: FormView
    let earlier: [TimelineEntry]

    init(head: CaseHead, record: CriteriaRecord, sheet: CriteriaSheet, state: FormState) {
        self.head = head
        lead = record.guidance ?? "Svara på det du vet. Det som inte är känt får stå som ”vet inte än”."
        summary = sheet.judgement.summary
        unmet = sheet.judgement.offeredText.paragraphs
        form = CriteriaPage.form(record, sheet, state)
        earlier = CriteriaWording.entries(record.saved, isReadable: true).map(\.entry)
    }

    private static func form(
        _ record: CriteriaRecord, _ sheet: CriteriaSheet, _ state: FormState
    ) -> FormView {
        // Beyond the programme's own there is nothing to answer, but whatever was sent there comes back.
        let names = (0..<ProgrammeTerms.mostLines).flatMap { index in
            [CriteriaForm.answer(index), CriteriaForm.comment(index)].filter {
                index < sheet.lines.count || !state.value($0).isEmpty
            }
        }
        return FormView(
            state, submit: "Spara svaren", groups: [FieldGroup("", names)],
            wording: wording(record, sheet))
    }

    /// Each criterion in the programme's words, with what is proposed.
    private static func wording(
        _ record: CriteriaRecord, _ sheet: CriteriaSheet
    ) -> [String: FieldRule.Wording] {
        let wording = sheet.lines.enumerated().map { index, line in
            let hint = record.suggestion(index).map {
                "Förslag: \($0.answer.swedish.lowercased()). \($0.reason)"
            }
            return (
                CriteriaForm.answer(index),
                FieldRule.Wording("\(index + 1). \(line.criterion.wording)", hint: hint ?? "")
            )
        }
        return Dictionary(wording, uniquingKeysWith: { first, _ in first })
    }

    static let fields: Fields<CriteriaPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("lead") { $0.lead },
        .optionalText("summary") { $0.summary },
        .flag("hasUnmet") { !$0.unmet.isEmpty },
        .texts("unmet") { $0.unmet },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
        .flag("hasEarlier") { !$0.earlier.isEmpty },
        .list("earlier", TimelineEntry.fields) { $0.earlier },
    ]
}

extension CaseNoticePage {
    /// The programme had no version when the case was opened.
    static func noCriteria(_ head: CaseHead) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Inga kriterier att svara på",
            text: "Verksamheten hade inga kriterier den dag ärendet öppnades.", stands: [], typed: [])
    }

    /// An ended case keeps its answers as they were.
    static func criteria(
        _ head: CaseHead, of sheet: CriteriaSheet, typed state: FormState
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Ärendet är avslutat",
            text: "Svaren står som de var när ärendet avslutades.",
            stands: sheet.lines.map { line in
                DescriptionItem(
                    term: line.criterion.wording,
                    texts: [line.answer.swedish] + (line.comment.isEmpty ? [] : [line.comment]))
            },
            typed: written(in: state))
    }
}
