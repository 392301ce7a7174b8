import Casework
import Law
import Store
import Templating
import Web

/// A case's consents: those that hold, the form for new ones, and what was told to whom.
struct ConsentsPage: Page, Sendable {
    static let template = "consents/index"
    let head: CaseHead
    let notice: Notice?
    let acts: [Act]
    let parts: [CasePart]
    let form: FormView

    static let fields: Fields<ConsentsPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasErrors") { $0.form.isRefused },
        .list("acts", Act.fields) { $0.acts },
        .list("parts", CasePart.fields) { $0.parts },
        .part("form", FormView.fields) { $0.form },
    ]

    init(_ file: ConsentFile, under grant: CaseGrant, _ state: FormState) {
        head = CaseHead(file.facts, under: grant, today: file.today)
        notice = ConsentsPage.ofAge(file)
        acts = [
            Act(label: "Anteckna vad ni har lämnat", address: ConsentAddress.sharing(file.number)),
            Act(label: "Skriv ut", address: ConsentAddress.paper(file.number)),
        ]
        parts = file.parts(under: grant)
        form = FormView(
            state, submit: "Spara samtyckena", groups: ConsentFields.groups(in: file, under: grant),
            choices: ConsentFields.choices(in: file), beginsAtTop: true)
    }

    /// Nil while no guardian's consent has ended by the person's age.
    private static func ofAge(_ file: ConsentFile) -> Notice? {
        let standings = file.consents.map(file.standing)
        if !standings.contains(.ofAge), standings.contains(.ofOwnSay) {
            return Notice(
                kind: .information, heading: "Personen har fyllt 15 år",
                text: "Det som vårdnadshavare har samtyckt till utan den unga gäller inte längre. Fråga den "
                    + "unga själv.")
        }
        guard standings.contains(.ofAge) else { return nil }
        return Notice(
            kind: .information, heading: "Personen har fyllt 18 år",
            text: "Det som vårdnadshavare har samtyckt till gäller inte längre, och de får inte veta mer. "
                + "Fråga personen själv.")
    }
}
