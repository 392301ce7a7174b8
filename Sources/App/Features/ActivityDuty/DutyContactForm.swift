import Casework
import Law
import Web

/// What was typed about a try to reach a young person.
struct DutyContactForm: FormDefinition {
    enum Name { static let way = "satt", result = "resultat", day = "dag" }

    static let title = "KAA, kontakt"

    static let fields: [FieldRule] = [
        FieldRule(Name.way, "Hur?", .select(.all(of: DutyContactWay.self, \.swedish))),
        FieldRule(Name.result, "Hur gick det?", .oneOf(.all(of: DutyContactResult.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag?", .day),
    ]

    static func read(_ reader: inout FormReader) -> DutyContact? {
        let way = reader.choice(Name.way, DutyContactWay.self, orSay: "Välj hur ni försökte.")
        let result = reader.choice(Name.result, DutyContactResult.self, orSay: "Välj hur det gick.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        if let day, day > reader.today { reader.complain(Name.day, DutyProblem.inFuture.swedish) }
        guard let way, let result, let day, reader.complaints.isEmpty else { return nil }
        return DutyContact(day: day, way: way, result: result)
    }

    static func refusal(_ problem: DutyProblem) -> Complaints {
        Complaints([Complaint(field: Name.day, sentence: problem.swedish)])
    }
}

/// What was typed about a measure: offered, begun, ended.
struct DutyMeasureForm: FormDefinition {
    enum Name {
        static let kind = "insats", offered = "erbjuden", begun = "borjade", ended = "slutade"
        static let ending = "orsak"
    }

    static let title = "KAA, insats"

    static let fields: [FieldRule] = [
        FieldRule(Name.kind, "Vilken insats?", .select(.all(of: DutyMeasureKind.self, \.swedish))),
        FieldRule(Name.offered, "Vilken dag erbjöds den?", .day),
        FieldRule(Name.begun, "Vilken dag började den?", .day, hint: "Lämna tomt tills den har börjat."),
        FieldRule(
            Name.ended, "Vilken dag slutade den, eller tackade den unga nej?", .day,
            hint: "Lämna tomt så länge den pågår."),
        FieldRule(
            Name.ending, "Varför slutade den?", .select(.all(of: DutyMeasureEnding.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> DutyMeasure? {
        let kind = reader.choice(Name.kind, DutyMeasureKind.self, orSay: "Välj insats.")
        let offered = reader.day(Name.offered, orSay: "Skriv vilken dag insatsen erbjöds.")
        let begun = reader.day(Name.begun), ended = reader.day(Name.ended)
        let ending = reader.choice(Name.ending, DutyMeasureEnding.self)
        guard let kind, let offered else { return nil }
        let measure = DutyMeasure(
            kind: kind, offeredOn: offered, begunOn: begun, endedOn: ended, ending: ending)
        for problem in measure.problems(today: reader.today) {
            reader.complain(field(problem, measure), problem.swedish)
        }
        return reader.complaints.isEmpty ? measure : nil
    }

    private static func field(_ problem: DutyProblem, _ measure: DutyMeasure) -> String {
        switch problem {
        case .beforeOffer, .notBegun: Name.begun
        case .beforeBegin, .noEndDay: Name.ended
        case .inFuture:
            measure.endedOn != nil ? Name.ended : measure.begunOn != nil ? Name.begun : Name.offered
        default: Name.ending
        }
    }

    static func refusal(_ problem: DutyProblem) -> Complaints {
        Complaints([Complaint(field: Name.offered, sentence: problem.swedish)])
    }

    static func values(_ measure: DutyMeasure) -> [String: String] {
        [
            Name.kind: measure.kind.rawValue, Name.offered: measure.offeredOn.description,
            Name.begun: measure.begunOn?.description ?? "", Name.ended: measure.endedOn?.description ?? "",
            Name.ending: measure.ending?.rawValue ?? "",
        ]
    }
}

/// What was typed when the duty is over for somebody.
struct EndDutyForm: FormDefinition {
    enum Name { static let reason = "orsak", day = "dag", to = "vart", answer = "svar" }

    static let title = "KAA, avslut"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.reason, "Varför gäller ansvaret inte längre?",
            .select(.all(of: DutyLeavingReason.self, \.swedish))),
        FieldRule(Name.day, "Från och med vilken dag?", .day),
        FieldRule(
            Name.to, "Vart visades den unga vidare?", .select(.all(of: DutyReceiver.self, \.swedish)),
            hint: "Behöver svar när någon fyller 20 år. Den unga tar själv kontakt, eller tillsammans med "
                + "er: inget lämnas härifrån."),
        FieldRule(Name.answer, "Vad sade den unga?", .select(.all(of: DutyAnswer.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> DutyLeaving? {
        let reason = reader.choice(Name.reason, DutyLeavingReason.self, orSay: "Välj varför.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag.")
        let to = reader.choice(Name.to, DutyReceiver.self)
        let answer = reader.choice(Name.answer, DutyAnswer.self)
        if to != nil, answer == nil { reader.complain(Name.answer, "Välj vad den unga sade.") }
        if to == nil, answer != nil { reader.complain(Name.to, "Välj vart den unga visades vidare.") }
        guard let reason, let day, reader.complaints.isEmpty else { return nil }
        return DutyLeaving(
            day: day, reason: reason, handed: to.flatMap { to in answer.map { (to: to, answer: $0) } })
    }

    static func refusal(_ problem: DutyProblem) -> Complaints {
        let field = switch problem {
        case .inFuture, .beforeEntry: Name.day
        case .noReceiver: Name.to
        case .nobodyYes: Name.answer
        default: Name.reason
        }
        return Complaints([Complaint(field: field, sentence: problem.swedish)])
    }
}
