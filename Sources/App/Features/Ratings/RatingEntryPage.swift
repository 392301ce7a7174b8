import Casework
import Instruments
import Law
import Templating
import Web

/// The answers of a paper, question by question, by our own short labels: the wording is on the paper. It
/// never shows a level while something can still be mistyped.
struct RatingEntryPage: Page, Sendable {
    static let template = "ratings/entry"
    let head: CaseHead
    let heading: String
    let lead: String
    let notices: [Notice]
    let form: FormView

    static let fields: Fields<RatingEntryPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("ratings") { RatingAddress.index($0.head.number) },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .list("notices", Notice.fields) { $0.notices },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]

    init(_ sheet: RatingSheet, _ state: FormState, head: CaseHead) {
        let fields = RatingFields(instrument: sheet.rating.instrument)
        self.head = head
        heading = "\(sheet.rating.instrument.name), \(sheet.rating.filledOn.inWords(withYear: true))"
        lead =
            fields.isWritten
            ? "Skriv siffrorna från papperet. Det som är tomt på papperet lämnas tomt."
            : "Tryck siffran från papperet, så går det vidare av sig självt. Pil upp går tillbaka. "
                + "Det som är tomt på papperet lämnas tomt."
        notices = sheet.waitingNotes.map { Notice.waiting($0, number: head.number) }
        form = FormView(
            state, submit: "Klart, visa resultatet",
            groups: fields.groups + [FieldGroup("", [RatingForm.comment])]
                + RatingEntryPage.stray(state, fields),
            choices: fields.choices, wording: fields.wording)
    }

    /// What does not belong to this instrument and was sent all the same comes back too.
    private static func stray(_ state: FormState, _ fields: RatingFields) -> [FieldGroup] {
        let own = fields.groups
        let names = RatingForm.fields.map(\.name).filter { name in
            !own.contains { $0.holds(name) } && name != RatingForm.comment && !state.value(name).isEmpty
        }
        return names.isEmpty ? [] : [FieldGroup("Hör inte till formuläret", names)]
    }
}

extension CaseNoticePage {
    /// A form that is done is corrected by another.
    static func done(
        _ rating: RatingRecord, _ head: CaseHead, typed state: FormState
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Skattningen är klar",
            text: "Svaren ändras inte. Är något fel, öppna skattningen och välj Rätta.",
            stands: [], typed: written(in: state))
    }
}
