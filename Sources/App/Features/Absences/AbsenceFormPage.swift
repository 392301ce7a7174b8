import Templating
import Web

/// A page that is one form about absence or a caseload, with what it is about above it.
struct AbsenceFormPage: Page, Sendable {
    static let template = "absences/form"
    let crumbs: [Crumb]
    let heading: String
    let lead: String
    let about: [DescriptionItem]
    let form: FormView

    init(
        crumbs: [Crumb] = AbsenceAddress.crumbs, heading: String, lead: String,
        about: [DescriptionItem] = [], form: FormView
    ) {
        (self.crumbs, self.heading, self.lead) = (crumbs, heading, lead)
        (self.about, self.form) = (about, form)
    }

    static let fields: Fields<AbsenceFormPage> = [
        .list("crumbs", Crumb.fields) { $0.crumbs },
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .flag("hasErrors") { $0.form.isRefused },
        .flag("hasAbout") { !$0.about.isEmpty },
        .list("about", DescriptionItem.fields) { $0.about },
        .part("form", FormView.fields) { $0.form },
    ]
}
