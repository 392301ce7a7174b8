import Templating
import Web

/// A page of a case that is one form: an act. What the page is about always stands above it.
struct CaseFormPage: Page, Sendable {
    static let template = "cases/form"
    let head: CaseHead
    /// What stands between the case and the form, outermost first.
    let above: [Crumb]
    let heading: String
    let lead: String
    /// Something to know before the act, such as that silence never ends a case.
    let notice: Notice?
    /// What the act is about, as it stands.
    let part: CasePart?
    /// The programme's own texts about the act.
    let phrases: [ToldPhrase]
    let form: FormView
    /// What is sent if it is saved; nil where nothing is, or nothing is typed yet.
    let preview: LetterPreview?

    init(
        head: CaseHead, above: [Crumb] = [], heading: String, lead: String, notice: Notice? = nil,
        part: CasePart? = nil, phrases: [ToldPhrase] = [], form: FormView, preview: LetterPreview? = nil
    ) {
        self.preview = preview
        self.head = head
        self.above = above
        self.heading = heading
        self.lead = lead
        self.notice = notice
        self.part = part
        self.phrases = phrases
        self.form = form
    }

    static let fields: Fields<CaseFormPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .list("above", Crumb.fields) { $0.above },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .optional("notice", Notice.fields) { $0.notice },
        .optional("part", CasePart.fields) { $0.part },
        .list("phrases", ToldPhrase.fields) { $0.phrases },
        .optional("preview", LetterPreview.fields) { $0.preview },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]
}
