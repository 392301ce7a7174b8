import Casework
import Law
import Web

/// What was typed about a young person in the register.
struct DutyForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let youth: DutyYouth
    }

    enum Name {
        static let programme = "verksamhet", name = "namn", number = "personnummer", born = "fodd"
        static let address = "adress", email = "epost", phone = "telefon", isProtected = "skyddad"
        static let entered = "in", before = "fore", present = "nu", coming = "sedan"
        static let who = [name, number, born, isProtected]
        static let ways = [address, phone, email]
        static let occupations = [entered, before, present, coming]
    }

    static let title = "KAA, uppgifter"

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(Name.name, "Namn", .line, maximumLength: 120),
        FieldRule(Name.number, "Personnummer eller samordningsnummer", .personalNumber),
        FieldRule(Name.born, "Född", .day, hint: "Behövs bara utan personnummer."),
        FieldRule(
            Name.isProtected, "Har skyddade uppgifter", .check,
            hint: "Då står ingen adress, telefon eller e-post här."),
        FieldRule(Name.address, "Bostadsadress", .lines(rows: 2), maximumLength: 300),
        FieldRule(Name.phone, "Telefon", .phone),
        FieldRule(Name.email, "E-post", .email),
        FieldRule(Name.entered, "Vilken dag började aktivitetsansvaret?", .day),
        FieldRule(
            Name.before, "Sysselsättning när ansvaret började",
            .select(.all(of: DutyOccupation.self, \.swedish))),
        FieldRule(Name.present, "Sysselsättning nu", .select(.all(of: DutyOccupation.self, \.swedish))),
        FieldRule(
            Name.coming, "Planerad sysselsättning",
            .select(DutyOccupation.planned.map { .init(value: $0.rawValue, label: $0.swedish) }),
            hint: "Lämna tomt om inget är planerat."),
    ]

    static let groups = [
        FieldGroup("Vem det är", Name.who), FieldGroup("Så når ni personen", Name.ways),
        FieldGroup("Sysselsättning", Name.occupations),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let name = reader.text(Name.name, orSay: "Skriv namnet.")
        let (number, born) = birth(&reader)
        let phone = reader.phone(Name.phone), email = reader.email(Name.email)
        let entered = reader.day(Name.entered, orSay: "Skriv vilken dag ansvaret började.")
        let before = reader.choice(Name.before, DutyOccupation.self, orSay: "Välj vad personen gjorde då.")
        let present = reader.choice(Name.present, DutyOccupation.self, orSay: "Välj vad personen gör nu.")
        let coming = reader.choice(Name.coming, DutyOccupation.self)
        guard let born, let entered, let before, let present else { return nil }
        let youth = DutyYouth(
            name: name, personalNumber: number?.digits, birthDay: born, address: reader.text(Name.address),
            email: email, phone: phone, isProtected: reader.isChecked(Name.isProtected), enteredOn: entered,
            before: before, present: present, coming: coming)
        for problem in youth.problems(today: reader.today) {
            reader.complain(field(problem), problem.swedish)
        }
        guard reader.complaints.isEmpty else { return nil }
        return Value(programme: ProgrammeID(reader.text(Name.programme)), youth: youth)
    }

    /// The number says the day, where there is one.
    private static func birth(_ reader: inout FormReader) -> (PersonalNumber?, Day?) {
        let number = reader.personalNumber(Name.number)
        let born = reader.day(Name.born) ?? number?.birthDay
        if born == nil, reader.complaints.isEmpty {
            reader.complain(Name.born, "Skriv personnumret eller dagen då personen är född.")
        }
        return (number, born)
    }

    private static func field(_ problem: DutyProblem) -> String {
        switch problem {
        case .inFuture, .enteredLater: Name.entered
        case .otherBirthDay, .tooOld, .tooYoung: Name.born
        case .protectedWays: Name.isProtected
        case .notPlanned: Name.coming
        default: Name.number
        }
    }

    static func refusal(_ problem: DutyProblem) -> Complaints {
        Complaints([Complaint(field: field(problem), sentence: problem.swedish)])
    }

    static func values(_ youth: DutyYouth) -> [String: String] {
        [
            Name.name: youth.name,
            Name.number: youth.personalNumber.flatMap(PersonalNumber.init(stored:))?.shown ?? "",
            Name.born: youth.birthDay.description, Name.isProtected: youth.isProtected ? "ja" : "",
            Name.address: youth.address, Name.phone: youth.phone, Name.email: youth.email,
            Name.entered: youth.enteredOn.description, Name.before: youth.before.rawValue,
            Name.present: youth.present.rawValue, Name.coming: youth.coming?.rawValue ?? "",
        ]
    }
}
