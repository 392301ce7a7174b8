import Casework
import Law
import Web

/// What was typed of a coordinated plan, or of a no to one.
struct CoordinatedPlanForm: FormDefinition {
    enum Reply: String, Sendable, CaseIterable {
        case yes, no

        var swedish: String { self == .yes ? "Ja, personen vill ha en SIP" : "Nej, inte nu" }
    }

    enum Name {
        static let initiative = "initiativ", initiativeOn = "initiativdag"
        static let reply = "svar", answeredOn = "svarsdag", way = "hur", words = "svarsord"
        static let parties = "deltar", goals = "mal", measures = "insatser", others = "andra"
        static let responsible = "ansvarig", followUp = "uppfoljning"
    }

    static let title = "Samordnad individuell plan (SIP)"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.initiative, "Vem tog initiativet?",
            .select(.all(of: CoordinatedPlanTerms.Initiative.self, \.swedish))),
        FieldRule(Name.initiativeOn, "Vilken dag?", .day),
        FieldRule(Name.reply, "Vad säger personen?", .oneOf(.all(of: Reply.self, \.swedish))),
        FieldRule(Name.answeredOn, "Vilken dag svarade personen?", .day),
        FieldRule(Name.way, "Hur?", .select(.all(of: ConsentWay.self, \.swedish))),
        FieldRule(
            Name.words, "Vad får delas, och med vem?", .lines(rows: 2),
            hint: "Vid ett nej: vad personen vill i stället, om hen har sagt det.", maximumLength: 2000),
        FieldRule(
            Name.parties, "Vilka deltar?", .lines(rows: 3),
            hint: "Organisation och namn, en på varje rad.", maximumLength: 4000),
        FieldRule(
            Name.goals, "Vad vill personen?", .lines(rows: 3), hint: "Med personens egna ord.",
            maximumLength: 4000),
        FieldRule(
            Name.measures, "Vilka insatser behövs, och vem svarar för vilken?", .lines(rows: 4),
            hint: "En insats på varje rad, med den som svarar för den.", maximumLength: 8000),
        FieldRule(
            Name.others, "Vad gör andra än kommunen och regionen?", .lines(rows: 2), maximumLength: 4000),
        FieldRule(Name.responsible, "Vem har det övergripande ansvaret?", .line, maximumLength: 200),
        FieldRule(Name.followUp, "När följer ni upp?", .day),
    ]

    static let groups = [
        FieldGroup("Initiativet", [Name.initiative, Name.initiativeOn]),
        FieldGroup("Personens svar", [Name.reply, Name.answeredOn, Name.way, Name.words]),
        FieldGroup(
            "Planen, om det är ett ja",
            [Name.parties, Name.goals, Name.measures, Name.others, Name.responsible, Name.followUp]),
    ]

    static func read(_ reader: inout FormReader) -> CoordinatedPlanTerms? {
        let initiative = reader.choice(
            Name.initiative, CoordinatedPlanTerms.Initiative.self, orSay: "Välj vem som tog initiativet.")
        let begun = reader.day(Name.initiativeOn, orSay: "Skriv vilken dag initiativet togs.")
        let answer = answer(&reader)
        if let begun, let answer, begun > answer.day {
            reader.complain(Name.answeredOn, "Svaret kan inte komma före initiativet. Kontrollera dagarna.")
        }
        let content = answer?.isYes == true ? content(&reader) : nothingPlanned(&reader, answer)
        guard let initiative, let begun, let answer, reader.complaints.isEmpty else { return nil }
        return CoordinatedPlanTerms(
            initiative: initiative, initiativeOn: begun, answer: answer, content: content)
    }

    private static func answer(_ reader: inout FormReader) -> CoordinatedPlanTerms.Answer? {
        let reply = reader.choice(Name.reply, Reply.self, orSay: "Välj vad personen säger.")
        let day = reader.day(Name.answeredOn, orSay: "Skriv vilken dag personen svarade.")
        if let day, day > reader.today { reader.complain(Name.answeredOn, "Dagen har inte varit än.") }
        let way = reader.choice(Name.way, ConsentWay.self, orSay: "Välj hur personen svarade.")
        let words = reader.text(Name.words)
        if reply == .yes, words.isEmpty {
            reader.complain(Name.words, "Skriv vad som får delas, och med vem.")
        }
        guard let reply, let day, let way else { return nil }
        return CoordinatedPlanTerms.Answer(isYes: reply == .yes, day: day, way: way, words: words)
    }

    private static func content(_ reader: inout FormReader) -> CoordinatedPlanTerms.Content? {
        let parties = reader.text(Name.parties, orSay: "Skriv vilka som deltar.")
        let goals = reader.text(Name.goals, orSay: "Skriv vad personen vill.")
        let measures = reader.text(Name.measures, orSay: "Skriv vilka insatser som behövs.")
        let responsible = reader.text(Name.responsible, orSay: "Skriv vem som har ansvaret.")
        let followUp = reader.day(Name.followUp, orSay: "Skriv när ni följer upp.")
        if let followUp, followUp < reader.today {
            reader.complain(Name.followUp, "Dagen har varit. Skriv en dag som kommer.")
        }
        guard let followUp else { return nil }
        return CoordinatedPlanTerms.Content(
            parties: parties, goals: goals, measures: measures, others: reader.text(Name.others),
            responsible: responsible, followUp: followUp)
    }

    /// To a no nothing is planned: what was typed all the same is asked about, not dropped.
    private static func nothingPlanned(
        _ reader: inout FormReader, _ answer: CoordinatedPlanTerms.Answer?
    ) -> CoordinatedPlanTerms.Content? {
        guard answer?.isYes == false else { return nil }
        let all = [
            Name.parties, Name.goals, Name.measures, Name.others, Name.responsible, Name.followUp,
        ]
        for typed in all where !reader.text(typed).isEmpty {
            reader.complain(
                typed, "Personen har sagt nej. Ta bort det som står i planen, eller ändra svaret.")
        }
        return nil
    }

    /// A new version begins as the last reads.
    static func values(_ terms: CoordinatedPlanTerms) -> [String: String] {
        [
            Name.initiative: terms.initiative.rawValue, Name.initiativeOn: terms.initiativeOn.description,
            Name.reply: (terms.answer.isYes ? Reply.yes : .no).rawValue,
            Name.answeredOn: terms.answer.day.description, Name.way: terms.answer.way.rawValue,
            Name.words: terms.answer.words, Name.parties: terms.content?.parties ?? "",
            Name.goals: terms.content?.goals ?? "", Name.measures: terms.content?.measures ?? "",
            Name.others: terms.content?.others ?? "", Name.responsible: terms.content?.responsible ?? "",
            Name.followUp: terms.content?.followUp.description ?? "",
        ]
    }
}
