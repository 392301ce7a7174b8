import Law
import Templating
import Web

/// The form of a change from a day on. What it comes to is shown above the fields before it can be saved, and
/// what there was before stands below.
struct DatedChangeFormPage: Page, Sendable {
    static let template = "administration/form"
    let heading: String
    let lead: String
    let crumbs: [Crumb]
    /// Nil until something has been typed.
    var preview: AdministrationSection?
    let form: FormView
    var history: AdministrationSection?

    static let fields: Fields<DatedChangeFormPage> = [
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .list("crumbs", Crumb.fields) { $0.crumbs },
        .optional("preview", AdministrationSection.fields) { $0.preview },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
        .optional("history", AdministrationSection.fields) { $0.history },
    ]
}

extension AdministrationSection {
    /// "Från 2027-01-01 ändras", with each line that differs.
    static func preview(from day: Day, _ changes: [DescriptionItem]) -> AdministrationSection {
        AdministrationSection(
            id: "forhandsvisning", heading: "Från \(day) ändras",
            text: changes.isEmpty ? "Inget: allt står redan så." : nil, items: changes)
    }
}

extension FormState {
    /// The button's words: the first time it shows what the change comes to, the second time it saves.
    func submitWords(_ save: String) -> String {
        isReviewed ? save : "Visa hur det blir"
    }
}
