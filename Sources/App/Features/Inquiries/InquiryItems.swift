import Casework
import Law
import Templating
import Web

extension InquiryRecord {
    /// Everything the inquiry says, as facts on the case's page. What matters for the next call says so where
    /// it is not known; the rest stands only where something was told.
    func items(today: Day) -> [DescriptionItem] {
        let items = [
            item(
                "Kom in",
                "\(receivedAt.dayAndTime), \(facts.channel.swedish.lowercased()). Mottagen av \(takenBy)."),
            told("Fick veta om stödet genom", facts.source == .unknown ? "" : facts.source.swedish),
            item("Den som hörde av sig", reporter),
            item("Nås på", ways(facts.reporter.phone, facts.reporter.email)),
        ]
        let told = [
            item("Vet personen om anmälan?", facts.personKnows.swedish),
            DescriptionItem(
                term: "Situationen",
                texts: facts.situation.isEmpty ? ["Inget antecknat."] : facts.situation.paragraphs),
        ]
        return items.compactMap { $0 } + person(facts.person, today: today) + told
    }

    private func person(_ person: PersonFacts, today: Day) -> [DescriptionItem] {
        [
            item("Personen", PersonName.shown(person.name)),
            told("Personnummer", person.personalNumberShown),
            item("Född", person.birthDay.map { "\($0), \(today.age(bornOn: $0)) år" } ?? ""),
            item("Personen nås på", ways(person.phone, person.email)),
            told("Bästa sättet", person.reachedBy == .unknown ? "" : person.reachedBy.swedish),
            told("Lämna meddelande?", message),
            told("Adress", person.address),
            told("Tolk", person.interpreterLanguage),
            told("Hjälp med resan", person.travelNeed),
        ].compactMap { $0 }
    }

    private var reporter: String {
        let role = facts.reporter.role.swedish
        return facts.reporter.name.isEmpty ? role : "\(facts.reporter.name) (\(role.lowercased()))"
    }

    private var message: String {
        let person = facts.person
        let wording = person.messageWording.isEmpty ? "" : "Säg så här: \(person.messageWording)"
        guard person.messageAllowed != .unknown else { return wording }
        return [person.messageAllowed.swedish, wording].filter { !$0.isEmpty }.joined(separator: ". ")
    }

    private func ways(_ phone: String, _ email: String) -> String {
        [phone, email].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func item(_ term: String, _ text: String) -> DescriptionItem {
        DescriptionItem(term: term, texts: [text.isEmpty ? "Inte känt." : text])
    }

    private func told(_ term: String, _ text: String) -> DescriptionItem? {
        text.isEmpty ? nil : DescriptionItem(term: term, texts: text.paragraphs)
    }
}
