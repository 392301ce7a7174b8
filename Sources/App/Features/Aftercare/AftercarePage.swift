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
        lead = AftercarePage.lead(file, today: today)
        let mayWrite = file.mayAnswer && grant.may(.giveSupport, in: .execution)
        let answer = Act(
            label: file.answer == nil ? "Skriv personens svar" : "Ändra svaret",
            address: AftercareAddress.answer(grant.number))
        let contact = Act(label: "Skriv in en kontakt", address: AftercareAddress.contact(grant.number))
        let isOpen = file.mayContact(on: today), isBack = file.returned(on: today) != nil
        let offered = !mayWrite ? [] : isOpen ? [contact, answer] : [answer]
        primary = isBack ? nil : offered.first
        acts = Array(offered.dropFirst(isBack ? 0 : 1))
        table = AftercarePage.table(file, today: today)
        let corrects = file.facts.host == nil && grant.may(.giveSupport, in: .execution)
        parts = [AftercarePage.answers(file), AftercarePage.contacts(file, corrects ? grant.number : nil)]
    }

    private static func lead(_ file: AftercareFile, today: Day) -> String {
        guard let endedOn = file.endedOn else {
            return "Efteruppföljningen börjar när stödet är avslutat."
        }
        if file.isOver { return "Personen har avlidit. Ingen hör av sig mer." }
        let ended = "Stödet tog slut \(endedOn.inWords(withYear: true))."
        if let number = file.returned(on: today) {
            return "\(ended) Personen har fått stöd igen, i \(number). Ingen hör av sig härifrån."
        }
        let anew = file.laterCase.map { " Personen har ett nytt ärende, \($0)." } ?? ""
        return AftercarePage.answered(file, ended) + anew
    }

    private static func answered(_ file: AftercareFile, _ ended: String) -> String {
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

    /// - Parameter number: the case's, for who may say that one was wrong.
    private static func contacts(_ file: AftercareFile, _ number: String?) -> CasePart {
        CasePart(
            id: "kontakter", heading: "Kontakter efter stödet",
            items: file.contacts.flatMap { $0.items(number) },
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

    /// What was wrong; empty where nothing was.
    var wrong: [String] {
        guard let mistake else { return [] }
        let when = mistake.noted.at.day.inWords()
        return ["Räknas inte. Markerat som fel av \(mistake.noted.by) \(when)."]
            + mistake.reason.paragraphs
    }

    /// With the way to say that it was wrong, until somebody has.
    fileprivate func items(_ number: String?) -> [DescriptionItem] {
        let act = number.map {
            Act(label: "Det här blev fel", address: AftercareAddress.mistake(id, $0))
        }
        let one = DescriptionItem(
            term: heading, texts: texts + ["Antecknat \(noted.at.dayAndTime) av \(noted.by)."],
            act: mistake == nil ? act : nil, isStruck: mistake != nil)
        return mistake == nil ? [one] : [one, DescriptionItem(term: "Vad som blev fel", texts: wrong)]
    }
}
