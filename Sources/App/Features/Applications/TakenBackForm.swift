import Casework
import Law
import Web

/// What was typed about an application being taken back.
struct TakenBackForm: FormDefinition {
    enum Name {
        static let day = "dag"
        static let way = "satt"
        static let maker = "vem"
        static let comment = "kommentar"
    }

    static let title = "Ansökan tas tillbaka"

    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Vilken dag togs den tillbaka?", .day),
        FieldRule(Name.way, "Hur?", .select(.all(of: ApplicationWay.self, \.swedish))),
        FieldRule(Name.maker, "Vem tog tillbaka den?", .select([])),
        FieldRule(
            Name.comment, "Vad sades eller skrevs?", .lines(rows: 3),
            hint: "Personen ska veta att det går att ansöka igen.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> ApplicationWithdrawal? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag ansökan togs tillbaka.")
        let way = reader.choice(Name.way, ApplicationWay.self, orSay: "Välj hur det gick till.")
        let typed = reader.text(Name.maker)
        let maker = RepresentativeID(typed)
        if maker == nil && typed != ApplicationForm.person {
            reader.complain(Name.maker, "Välj vem som tog tillbaka ansökan.")
        }
        guard let day, let way, reader.complaints.isEmpty else { return nil }
        return ApplicationWithdrawal(
            day: day, way: way, representative: maker, comment: reader.text(Name.comment))
    }
}
