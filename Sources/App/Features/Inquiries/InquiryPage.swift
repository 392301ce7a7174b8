import Templating
import Web

/// A new inquiry on one page, with the words of the call beside the rest. Nothing on it has to be done twice
/// or afterwards.
struct InquiryPage: Page, Sendable {
    static let template = "inquiries/new"
    let form: FormView

    static let fields: Fields<InquiryPage> = [
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]
}
