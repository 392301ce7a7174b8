import Casework
import Law
import Store
import Templating
import Web

/// How it is with somebody after the support, time by time. It never says that anybody ought to answer.
struct AftercarePage: Page, Sendable {
    static let template = "aftercare/show"

    let head: CaseHead
    let lead: String
    let primary: Act?
    let acts: [Act]
    let table: Table?
    let parts: [CasePart]

    static let fields: Fields<AftercarePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("lead") { $0.lead },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .optional("table", Table.fields) { $0.table },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: AftercareFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        lead = AftercarePage.lead(file)
        let mayWrite = file.mayAnswer && grant.may(.giveSupport, in: .execution)
        let answer = Act(
            label: file.answer == nil ? "Skriv personens svar" : "Ändra svaret",
            address: AftercareAddress.answer(grant.number))
        let contact = Act(label: "Skriv in en kontakt", address: AftercareAddress.contact(grant.number))
        let isOpen = file.mayContact(on: today)
        primary = !mayWrite ? nil : isOpen ? contact : answer
        acts = mayWrite && isOpen ? [answer] : []
        table = AftercarePage.table(file, today: today)
        parts = [AftercarePage.answers(file), AftercarePage.contacts(file)]
    }

    private static func lead(_ file: AftercareFile) -> String {
        guard let endedOn = file.endedOn else {
            return "Efteruppföljningen börjar när stödet är avslutat."
        }
        if file.isOver { return "Personen har avlidit. Ingen hör av sig mer." }
        let ended = "Stödet tog slut \(endedOn.inWords(withYear: true))."
        switch file.answer {
        case .yes: return "\(ended) Personen har sagt ja till att ni hör av er."
        case .no: return "\(ended) Personen har sagt nej till att ni hör av er, och det räcker så."
        case nil: return "\(ended) Fråga personen om ni får höra av er. Ett nej är också ett svar."
        }
    }

    private static func table(_ file: AftercareFile, today: Day) -> Table? {
        guard file.answer == .yes else { return nil }
        return Table.rows(
            "Tillfällena", ["Efter", "Dag", "Hur det gick"],
            file.times.map { one in
                let waits = one.dueOn > today ? "Kommer" : "Ingen har hört av sig än"
                return (nil, [one.moment.swedish, one.dueOn.description, one.result?.swedish ?? waits])
            })
    }

    private static func answers(_ file: AftercareFile) -> CasePart {
        CasePart(
            id: "svar", heading: "Får vi höra av oss?", items: file.answers.map(\.item),
            empty: "Ingen har svarat än.", acts: [])
    }

    private static func contacts(_ file: AftercareFile) -> CasePart {
        CasePart(
            id: "kontakter", heading: "Kontakter efter stödet", items: file.contacts.map(\.item),
            empty: "Ingen än. Varje kontakt och varje försök kommer hit.", acts: [])
    }
}

extension AftercareAnswerRecord {
    fileprivate var item: DescriptionItem {
        DescriptionItem(
            term: "\(answer.swedish), \(answeredOn)",
            texts: words.paragraphs + ["Antecknat \(noted.at.dayAndTime) av \(noted.by)."])
    }
}

extension AftercareContactRecord {
    /// "Efter 3 månader: ej nådd"
    var heading: String { "Efter \(moment.swedish): \(contact.result.swedish.lowercasedFirst)" }

    var texts: [String] {
        let known = [contact.step?.swedish, contact.occupation?.swedish, contact.wish?.swedish]
        return ["\(contact.day.inWords(withYear: true)), \(contact.channel.swedish.lowercasedFirst)."]
            + known.compactMap { $0.map { "\($0)." } } + contact.words.paragraphs
    }

    fileprivate var item: DescriptionItem {
        DescriptionItem(term: heading, texts: texts + ["Antecknat \(noted.at.dayAndTime) av \(noted.by)."])
    }
}
