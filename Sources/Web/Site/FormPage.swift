import Templating

/// A page that is a heading, a sentence and one form: what most forms need.
public struct FormPage: Page, Sendable {
    public static let template = "form-page"
    let heading: String
    let lead: String
    let form: FormView

    public init(heading: String, lead: String = "", form: FormView) {
        self.heading = heading
        self.lead = lead
        self.form = form
    }

    public static let fields: Fields<FormPage> = [
        .text("heading") { $0.heading },
        .optionalText("lead") { $0.lead.isEmpty ? nil : $0.lead },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]
}
