import Casework
import Law
import Web

/// What was typed of how somebody has it after the support.
struct AftercareForm: FormDefinition {
    enum Name {
        static let result = "resultat", channel = "satt", day = "dag"
        static let step = "steg", occupation = "sysselsattning", wish = "aterkomst", words = "text"
    }

    static let title = "Efteruppföljning"
    static let fields: [FieldRule] = [
        FieldRule(Name.result, "Hur gick det?", .oneOf(.all(of: Aftercare.Result.self, \.swedish))),
        FieldRule(Name.channel, "På vilket sätt?", .select(.all(of: ContactChannel.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(
            Name.words, "Hur har personen det?", .lines(rows: 3),
            hint: "Det som personen själv ville berätta. Inget behöver svaras.", maximumLength: 5000),
        FieldRule(
            Name.step, "Hur långt ut i världen är personen nu?",
            .select(.all(of: ProgressStep.self, \.swedish))),
        FieldRule(
            Name.occupation, "Vad fyller dagarna?",
            .select(.all(of: Aftercare.Occupation.self, \.swedish))),
        FieldRule(
            Name.wish, "Vill personen komma tillbaka till stödet?",
            .select(.all(of: Aftercare.Wish.self, \.swedish)),
            hint: "Vid ja leder nästa sida dit. Ingen ny anmälan behövs."),
    ]

    static let groups = [
        FieldGroup("", [Name.result, Name.channel, Name.day]),
        FieldGroup("Om ni hördes eller sågs", [Name.words, Name.step, Name.occupation, Name.wish]),
    ]

    static func read(_ reader: inout FormReader) -> Aftercare.Contact? {
        let result = reader.choice(Name.result, Aftercare.Result.self, orSay: "Välj hur det gick.")
        let channel = reader.choice(Name.channel, ContactChannel.self, orSay: "Välj på vilket sätt.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        let step = reader.choice(Name.step, ProgressStep.self)
        let occupation = reader.choice(Name.occupation, Aftercare.Occupation.self)
        let wish = reader.choice(Name.wish, Aftercare.Wish.self)
        guard let result, let channel, let day, reader.complaints.isEmpty else { return nil }
        var contact = Aftercare.Contact(result: result, channel: channel, day: day)
        (contact.step, contact.occupation, contact.wish) = (step, occupation, wish)
        contact.words = reader.text(Name.words)
        return contact
    }
}

/// What was typed of whether the unit may get in touch.
struct AftercareAnswerForm: FormDefinition {
    struct Value: Sendable {
        let answer: Aftercare.Answer
        let day: Day
        let words: String
    }

    enum Name {
        static let answer = "svar", day = "dag", words = "text"
    }

    static let title = "Svar om efteruppföljning"
    static let fields: [FieldRule] = [
        FieldRule(
            Name.answer, "Får vi höra av oss efter 3, 6 och 12 månader?",
            .oneOf(.all(of: Aftercare.Answer.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag svarade personen?", .day),
        FieldRule(
            Name.words, "Hur vill personen att ni hör av er?", .lines(rows: 2),
            hint: "Till exempel sms, helst på kvällen. Ett nej behöver inte förklaras.",
            maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let answer = reader.choice(Name.answer, Aftercare.Answer.self, orSay: "Välj vad personen svarade.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag personen svarade.")
        if let day, day > reader.today {
            reader.complain(Name.day, "Dagen har inte varit än. Skriv den dag då personen svarade.")
        }
        guard let answer, let day, reader.complaints.isEmpty else { return nil }
        return Value(answer: answer, day: day, words: reader.text(Name.words))
    }
}

extension AftercareProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .notYet, .outOfTime: AftercareForm.Name.day
        case .noYes, .situationOfNobody: AftercareForm.Name.result
        }
    }
}
