import Casework
import Store
import Templating
import Web

/// The page for the deputy: who is away, and of each person what is due, waits and is promised. Protected
/// names and texts are shown to who is on the case only.
struct AbsencePage: Page, Sendable {
    static let template = "absences/show"

    /// One person.
    struct Entry: Fielded, Sendable {
        let number: String
        let name: String
        let facts: [DescriptionItem]

        static let fields: Fields<Entry> = [
            .text("name") { $0.name },
            .link("address") { "/arenden/\($0.number)" },
            .list("facts", DescriptionItem.fields) { $0.facts },
        ]
    }

    let heading: String
    let facts: [DescriptionItem]
    let lines: Act?
    let acts: [Act]
    let buttons: [ActForm]
    let entries: [Entry]

    static let fields: Fields<AbsencePage> = [
        .text("heading") { $0.heading },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .optional("lines", Act.fields) { $0.lines },
        .list("acts", Act.fields) { $0.acts },
        .list("buttons", ActForm.fields) { $0.buttons },
        .flag("hasEntries") { !$0.entries.isEmpty },
        .list("entries", Entry.fields) { $0.entries },
    ]

    init(_ absence: Absence, _ cases: [AbsenceCase], for actor: Actor) {
        heading = "Överlämning: \(absence.name)"
        let why = absence.mayTellWhy(to: actor)
            ? [DescriptionItem(term: "Varför", texts: [absence.kind.swedish])] : []
        facts = [
            DescriptionItem(term: "Borta", texts: [absence.days]),
            DescriptionItem(term: "Ersättare", texts: [absence.deputyName]),
        ] + why
        let mayWrite = absence.mayBeWritten(by: actor)
        let hasLines = cases.contains { $0.place != nil }
        lines = mayWrite && hasLines
            ? Act(label: "Skriv en rad om var och en", address: AbsenceAddress.lines(absence.id)) : nil
        acts = [Act(label: "Flytta hela ärendelistan", address: AbsenceAddress.move(absence))]
        let more = cases.contains { $0.place == nil }
        let refresh = ActForm(
            label: "Skriv om dem som kommit till", address: AbsenceAddress.refresh(absence.id))
        let cancel = ActForm(label: "Ställ in frånvaron", address: AbsenceAddress.cancel(absence.id))
        buttons = mayWrite ? (more ? [refresh] : []) + [cancel] : []
        entries = cases.map { AbsencePage.entry($0, for: actor.accountID) }
    }

    private static func entry(_ one: AbsenceCase, for account: AccountID) -> Entry {
        let isHidden = one.held.isHidden(from: account)
        let line = one.line.isEmpty ? [] : [DescriptionItem(term: "Egen rad", texts: one.line.paragraphs)]
        let hidden = isHidden
            ? [
                DescriptionItem(
                    term: "Skyddade uppgifter",
                    texts: ["Resten läser den som är på ärendet. Flytta det till dig under Nästa steg."])
            ] : []
        return Entry(
            number: one.held.number, name: one.held.shown(to: account),
            facts: line + one.brief.parts.map { DescriptionItem(term: $0.term, texts: $0.texts) } + hidden)
    }
}
