import Casework
import Law
import Store
import Templating
import Web

/// A case's profiles: what was answered first beside the latest, and the way to fill in one more. It calls no
/// change good or bad.
struct ProfilePage: Page, Sendable {
    static let template = "profiles/show"
    static let title = "Start- och slutprofil"

    let head: CaseHead
    let lead: String
    let press: ActForm?
    /// To a correction that has been begun: it stands where the wrong one did, and is no new profile.
    let correction: Act?
    let table: Table?
    let forms: Table?

    static let fields: Fields<ProfilePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("heading") { _ in title },
        .text("lead") { $0.lead },
        .optional("press", ActForm.fields) { $0.press },
        .optional("correction", Act.fields) { $0.correction },
        .optional("table", Table.fields) { $0.table },
        .optional("forms", Table.fields) { $0.forms },
    ]

    init(_ file: ProfileFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let mayWrite = file.isOpen && grant.may(.mapNeeds, in: .execution)
        correction = mayWrite ? ProfilePage.correction(file, grant.number) : nil
        press = mayWrite && file.correction == nil
            ? ActForm(
                label: ProfilePage.label(file),
                address: MappingAddress.begin(ProfileFile.template, about: "", grant.number)) : nil
        lead = ProfilePage.lead(file)
        table = ProfilePage.compared(file)
        forms = Table.rows(
            "Profilerna", ["Formulär", "Läge", "Senast"],
            file.forms.map { one in
                (
                    MappingAddress.form(one.id, grant.number),
                    [one.title, one.state, "\(one.changedAt.day), \(one.changedBy)"]
                )
            })
    }

    private static func correction(_ file: ProfileFile, _ number: String) -> Act? {
        file.correction.map {
            Act(label: "Gör klar rättelsen", address: MappingAddress.fill($0.id, $0.layout, number))
        }
    }

    private static func label(_ file: ProfileFile) -> String {
        if file.forms.contains(where: { !$0.isLocked }) { return "Fortsätt på profilen" }
        return file.first == nil ? "Fyll i startprofilen" : "Fyll i en ny profil"
    }

    private static func lead(_ file: ProfileFile) -> String {
        let about = "Samma frågor när stödet börjar och när det slutar. "
        if file.correction != nil {
            return about + "En rättelse är påbörjad. Gör klar den före nästa profil."
        }
        guard file.first != nil else {
            return about + (file.isOpen
                ? "Ingen är klar än." : "Ingen är ifylld. Den fylls i under kartläggningen eller stödet.")
        }
        return about + (file.latest == nil && file.isOpen
            ? "Fyll i en ny när något har ändrats, och senast när stödet slutar." : "")
    }

    private static func compared(_ file: ProfileFile) -> Table? {
        guard let first = file.first else { return nil }
        let latest = file.latest.map { ["Senast, \($0.begunOn)"] } ?? []
        let columns = ["Fråga", "Först, \(first.begunOn)"] + latest
        return Table.rows(
            title, columns,
            file.questions.map { question in
                let answers = [first, file.latest].compactMap { $0 }.map {
                    $0.answer(question.code) ?? "Inget svar"
                }
                return (nil, [question.wording] + answers)
            })
    }
}
