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
            item("Personen", facts.personName),
            item("Född", facts.personBirthDay.map { "\($0), \(today.age(bornOn: $0)) år" } ?? ""),
            item("Telefon till personen", facts.personPhone),
            item("Vet personen om anmälan?", facts.personKnows.swedish),
            DescriptionItem(
                term: "Situationen",
                texts: facts.situation.isEmpty ? ["Inget antecknat."] : facts.situation.paragraphs),
        ]
    }

    private var reporter: String {
        let role = facts.reporterRole.swedish
        return facts.reporterName.isEmpty ? role : "\(facts.reporterName) (\(role.lowercased()))"
    }

    private func item(_ term: String, _ text: String) -> DescriptionItem {
        DescriptionItem(term: term, texts: [text.isEmpty ? "Inte känt." : text])
    }
}
