import Templating
import Web

/// A page that is one form of no case's, with the pages above it. It never shows a list of people but those
/// in its fields.
struct CrumbFormPage: Page, Sendable {
    static let template = "crumb-form"
    let crumbs: [Crumb]
    let heading: String
    let lead: String
    var notice: Notice?
    let form: FormView

    static let fields: Fields<CrumbFormPage> = [
        .list("crumbs", Crumb.fields) { $0.crumbs },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]
}
