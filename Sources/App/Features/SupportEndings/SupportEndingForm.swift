import Casework
import Law
import Web

/// What was typed about how support ended. Goals and life areas have the names that reviews have: their words
/// are the case's, and the page puts them in.
struct SupportEndingForm: FormDefinition {
    struct Value: Sendable {
        let ending: SupportEnding
        let correction: String
        let keeps: Set<VisitID>
        /// Nil where nobody has asked.
        let aftercare: Aftercare.Answer?
    }

    enum Name {
        static let day = "dag"
        static let reason = "skal"
        static let destination = "vart"
        static let destinationWords = "vartord"
        static let correction = "rattelse"
        static let aftercare = "efter"
    }

    static let title = "Avsluta stödet"
    static let fields: [FieldRule] = [
        FieldRule(
            Name.correction, "Vad var fel i det som stod?", .line,
            hint: "Båda går att läsa efteråt. Det nya räknas.", maximumLength: 500),
        FieldRule(Name.day, "Vilken är den första dagen utan stöd?", .day),
        FieldRule(Name.reason, "Varför slutar stödet?", .select([])),
        FieldRule(Name.destination, "Vart går personen?", .select([])),
        FieldRule(
            Name.destinationWords, "Vart, med egna ord", .line,
            hint: "Till exempel vilken skola eller mottagning.", maximumLength: 500),
        FieldRule(
            ReviewFields.ownView, "Hur ser personen själv på det?", .lines(rows: 3),
            hint: "Gärna med personens egna ord.", maximumLength: 5000),
        FieldRule(
            ReviewFields.summary, "Hur gick det?", .lines(rows: 4),
            hint: "Vad som blev annorlunda, och vad som hjälpte.", maximumLength: 5000),
        FieldRule(
            ReviewFields.step, "Hur långt ut i världen är personen nu?",
            .select(.all(of: ProgressStep.self, \.swedish))),
        FieldRule(
            Name.aftercare, "Får vi höra av oss efter 3, 6 och 12 månader?",
            .oneOf(.all(of: Aftercare.Answer.self, \.swedish)),
            hint: "Har ni inte frågat, lämna tomt. Svaret går att ändra när som helst."),
    ] + (1...ProgrammeTerms.mostLines).flatMap { position in
        [
            FieldRule(
                ReviewFields.outcome(position), "Verksamhetens mål \(position)",
                .oneOf(.all(of: EndingOutcome.self, \.swedish))),
            FieldRule(ReviewFields.outcomeLine(position), "En rad om mål \(position)", .line),
        ]
    } + LifeArea.allCases.map { area in
        FieldRule(ReviewFields.grade(area), area.swedish, .select(grades))
    } + KeptVisitFields.rules

    private static let grades = LifeAreaGrade.allCases.map {
        FieldRule.Choice(value: "\($0.rawValue)", label: $0.swedish)
    }

    static func read(_ reader: inout FormReader) -> Value? {
        let day = reader.day(Name.day, orSay: "Skriv den första dagen utan stöd.")
        let reason = reader.text(Name.reason, orSay: "Välj varför stödet slutar.")
        let summary = reader.text(ReviewFields.summary, orSay: "Skriv kort hur det gick.")
        let step = reader.choice(ReviewFields.step, ProgressStep.self)
        let aftercare = reader.choice(Name.aftercare, Aftercare.Answer.self)
        let outcomes = outcomes(&reader), grades = grades(&reader), keeps = KeptVisitFields.read(&reader)
        guard let day, reader.complaints.isEmpty else { return nil }
        var ending = SupportEnding(
            endedOn: day, reason: reason, destination: reader.text(Name.destination), summary: summary)
        ending.destinationWords = reader.text(Name.destinationWords)
        (ending.ownView, ending.step) = (reader.text(ReviewFields.ownView), step)
        (ending.outcomes, ending.grades) = (outcomes, grades)
        return Value(
            ending: ending, correction: reader.text(Name.correction), keeps: keeps, aftercare: aftercare)
    }

    private static func outcomes(_ reader: inout FormReader) -> [Int: SupportEnding.Said] {
        var found: [Int: SupportEnding.Said] = [:]
        for position in 1...ProgrammeTerms.mostLines {
            let name = ReviewFields.outcome(position), line = reader.text(ReviewFields.outcomeLine(position))
            let outcome = reader.choice(name, EndingOutcome.self)
            if outcome == nil, !line.isEmpty { reader.complain(name, "Svara, eller ta bort raden om det.") }
            found[position] = outcome.map { SupportEnding.Said(outcome: $0, line: line) }
        }
        return found
    }

    private static func grades(_ reader: inout FormReader) -> [LifeArea: LifeAreaGrade] {
        var found: [LifeArea: LifeAreaGrade] = [:]
        for area in LifeArea.allCases {
            let typed = reader.text(ReviewFields.grade(area))
            found[area] = Int(typed).flatMap(LifeAreaGrade.init)
            if !typed.isEmpty, found[area] == nil {
                reader.complain(ReviewFields.grade(area), "Välj ett av alternativen.")
            }
        }
        return found
    }
}
