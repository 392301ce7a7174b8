import Store
import Templating
import Web

/// The log-in page. It tells why a session ended, and never whether a name is known.
struct SignInPage: Page {
    static let template = "sign-in/password"
    private let form: FormView
    private let notice: Notice?
    private let isDemonstration: Bool

    init(_ context: Context, _ state: FormState) {
        form = FormView(state, submit: "Logga in")
        notice = SignInPage.notice(context)
        isDemonstration = context.site.store.isDemonstration
    }

    static let fields: Fields<SignInPage> = [
        .flag("hasErrors") { $0.form.isRefused },
        .optional("notice") { $0.notice },
        .flag("isDemonstrationOpen") { $0.isDemonstration },
        .part("form") { $0.form },
    ]

    private static func notice(_ context: Context) -> Notice? {
        let kept =
            context.hasHeldForm ? "Det du skrev är sparat och kommer tillbaka när du har loggat in." : ""
        switch context.session {
        case .open(let actor):
            return Notice(
                kind: .information, text: "Du är inloggad som \(actor.name).",
                act: Act(label: "Gå till Min dag", address: "/min-dag"))
        case .ended(_, let why): return told(why.swedish, kept)
        case .expired: return told("Du har loggats ut, för det var en stund sedan du gjorde något här.", kept)
        case .none, .halfOpen: return told(context.query("ut") == "ja" ? "Du har loggat ut." : "", kept)
        }
    }

    private static func told(_ text: String, _ kept: String) -> Notice? {
        let sentences = [text, kept].filter { !$0.isEmpty }
        return sentences.isEmpty ? nil : Notice(kind: .information, text: sentences.joined(separator: " "))
    }
}

extension SessionEnding {
    /// Why, as its owner is told; empty where there is nothing to tell.
    var swedish: String {
        switch self {
        case .signedOut: "Du har loggat ut."
        case .ended: "Inloggningen avslutades. Logga in igen för att fortsätta."
        case .disabled: "Inloggningen avslutades för att kontot är stängt. Prata med din administratör."
        case .passwordChanged:
            "Inloggningen avslutades för att lösenordet eller engångskoden byttes. Logga in på nytt."
        case .tooMany:
            "Inloggningen avslutades för att du loggade in på en annan enhet. Högst tre kan vara igång."
        case .replaced: ""
        }
    }
}

/// The second step of signing in.
struct SignInCodePage: Page {
    static let template = "sign-in/code"
    private let form: FormView
    private let enrolment: Link?

    /// - Parameter enrolment: where an app is connected, for an account that has none yet.
    init(_ state: FormState, enrolment: Link?) {
        form = FormView(state, submit: "Logga in")
        self.enrolment = enrolment
    }

    static let fields: Fields<SignInCodePage> = [
        .flag("hasErrors") { $0.form.isRefused },
        .optionalLink("enrolment") { $0.enrolment },
        .part("form") { $0.form },
    ]
}
