import Casework
import Law
import Templating
import Web

extension InquiryRecord {
    /// Everything the inquiry says, as facts on the case's page. What was not told says so.
    func items(today: Day) -> [DescriptionItem] {
        [
            item(
                "Kom in",
                "\(receivedAt.dayAndTime), \(facts.channel.swedish.lowercased()). Mottagen av \(takenBy)."),
            item("Den som hörde av sig", reporter),
            item("Telefon dit", facts.reporterPhone),
            item("E-post dit", facts.reporterEmail),
            item("Källa", facts.source.swedish),
        ] + person(today: today) + [
            item("Vet personen om anmälan?", facts.personKnows.swedish),
            DescriptionItem(
                term: "Situationen",
                texts: facts.situation.isEmpty ? ["Inget antecknat."] : facts.situation.paragraphs),
        ]
    }

    private func person(today: Day) -> [DescriptionItem] {
        let reach = facts.personReach
        return [
            item("Personen", facts.personName),
            item("Född", facts.personBirthDay.map { "\($0), \(today.age(bornOn: $0)) år" } ?? ""),
            item("Personnummer", facts.personNumber ?? ""),
            item("Telefon till personen", facts.personPhone),
            item("E-post till personen", reach.email),
            item("Adress", reach.address),
            item("Nås bäst", reach.reachedBy.swedish),
            item("Meddelande får lämnas", message),
            item("Tolk", reach.interpreterLanguage),
        ]
    }

    private var message: String {
        let reach = facts.personReach
        let words = reach.messageWording.isEmpty ? "" : ": \(reach.messageWording)"
        return reach.messageAllowed.swedish + words
    }

    private var reporter: String {
        let role = facts.reporterRole.swedish
        return facts.reporterName.isEmpty ? role : "\(facts.reporterName) (\(role.lowercased()))"
    }

    private func item(_ term: String, _ text: String) -> DescriptionItem {
        DescriptionItem(term: term, texts: [text.isEmpty ? "Inte känt." : text])
    }
}
