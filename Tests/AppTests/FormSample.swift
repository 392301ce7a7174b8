import Store
import Testing
import TestSupport
import Web

/// How one form route is filled in rightly: who, where, with what. Every form route has one, or the generated
/// test fails. It never has a rule of its own for how forms behave, only what cannot hold for this one.
struct FormSample: Sendable, CustomTestStringConvertible {
    enum Sender: Sendable {
        case visitor
        /// The password has been right, the code is still to come.
        case halfSignedIn(String)
        case signedIn(String)
    }

    /// What becomes of a second copy of the same form.
    enum Resend: Sendable {
        /// It gets the first copy's answer, and changes nothing.
        case sameAnswer
        /// The first copy has opened another session than the one it was sent in: the second is turned away.
        case turnedAway
        /// Proving once more who one is does no harm, and makes the proof newer.
        case proofAgain
    }

    let pattern: String
    let sender: Sender
    /// Where the form stands for this app, made through the front door if it needs a case.
    let address: @Sendable (TestApp) throws -> String
    let values: [String: String]
    /// A field that is typed freely, for the tests of what comes back; nil where a form has only secrets and
    /// choices.
    var typedField: String?
    /// Whether any text is right there; not where it must be words of something else.
    var takesAnyText = true
    var keepsDraft = false
    /// An edit of something that others may edit too: a stale one is put together with theirs.
    var merges = false
    var resend = Resend.sameAnswer
    /// How many entries the act leaves in the log; two where it is about two people, or is two acts in one.
    var entries = 1

    var testDescription: String { pattern }

    /// Another value for the typed field, as a second person would save.
    static let otherText = "Någon annans text"

    /// The account that sends it; empty for a visitor.
    var account: String {
        switch sender {
        case .visitor: ""
        case .halfSignedIn(let account), .signedIn(let account): account
        }
    }

    func client(_ app: TestApp) throws -> TestClient {
        switch sender {
        case .visitor: TestClient(app.router, keeping: app)
        case .halfSignedIn(let account): try app.client(as: account, stage: .password)
        case .signedIn(let account): try app.client(as: account)
        }
    }

    /// Answered on its own page; nothing is saved.
    var isCalculation: Bool { FormSample.calculations.contains { $0.pattern == pattern } }

    /// The form as its sender has it open in a browser.
    func open() throws -> (app: TestApp, client: TestClient, form: HTMLForm) {
        let start = try FormStart.before(self)
        let app = try TestApp(start.image)
        let client = TestClient(app.router, keeping: app)
        client.cookieValues = start.cookies
        let page = client.get(start.address)
        let form = try #require(page.form(sentTo: page.path), "\(page.status) \(page.text)")
        return (app, client, form)
    }

    /// Whether it moves the clock: no act before it can follow after it.
    var takesMonths: Bool {
        pattern.hasPrefix("/gallring/")
            || (pattern.contains("/efteruppfoljning/") && !pattern.hasSuffix("/svar"))
    }

    /// Whether a page on which the form came back names its file, which a browser does not send twice.
    func asksForFileAgain(_ page: TestPage) -> Bool {
        values[FormSample.file].map { page.contains("Du hade valt <b>\($0)</b>") } ?? true
    }

    /// What the sender chooses again then, for a browser does not.
    var chosenAgain: [String: String] { values.filter { $0.key == FormSample.file } }
    private static let file = "fil"

    /// What is sent of a form that is filled in like this.
    func fields(_ form: HTMLForm) -> [String: String] {
        Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }.merging(values) { $1 }
    }

    static let all = access + cases + contacts + endings + applications + documents + logReviews + criteria
        + journalNotes + administration + caseMeetings + needsMapping + ratings + assessments + handovers
        + investigations + decisions + deliveries + letters + disclosures + appeals + places
        + plans + reviews + supportEndings + visits + groups + consents + absences + economy + exports
        + publishing + collaboration + windDowns + annualReports + sus + duty + sarah + retention
    /// What is answered on the form's own page and saves nothing: it too comes back whatever went wrong.
    static let calculations = [
        FormSample(
            pattern: "/siffror/granska", sender: .signedIn("chef"), address: { _ in "/siffror/granska" },
            values: ["tabeller": "Totalt: 24"], typedField: "tabeller", keepsDraft: true)
    ]
    static let drafted = all.filter(\.keepsDraft)
    static let merging = all.filter(\.merges)
    static let signedIn = all.filter { if case .signedIn = $0.sender { true } else { false } }
}
