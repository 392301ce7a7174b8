import Templating
import Web

/// A page of a case that is one form: an act. What the page is about always stands above it.
struct CaseFormPage: Page, Sendable {
    static let template = "cases/form"
    let head: CaseHead
    let heading: String
    let lead: String
    /// Something to know before the act, such as that silence never ends a case.
    let notice: Notice?
    let form: FormView

    init(head: CaseHead, heading: String, lead: String, notice: Notice? = nil, form: FormView) {
        self.head = head
        self.heading = heading
        self.lead = lead
        self.notice = notice
        self.form = form
    }

    static let fields: Fields<CaseFormPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]
}
