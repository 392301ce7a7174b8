import Templating
import Web

/// One's own calendar in another program: the form that makes an address, and the address itself once, right
/// after it was made.
struct CalendarFeedPage: Page, Sendable {
    static let template = "calendar/feed"
    let standing: String?
    let revoke: ActForm?
    let form: FormView

    static let fields: Fields<CalendarFeedPage> = [
        .optionalText("standing") { $0.standing },
        .optional("revoke", ActForm.fields) { $0.revoke },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]
}

/// The address, shown once.
struct CalendarFeedAddressPage: Page, Sendable {
    static let template = "calendar/feed-address"
    /// Nil when it has been shown.
    let address: String?

    static let fields: Fields<CalendarFeedAddressPage> = [.optionalText("address") { $0.address }]
}
