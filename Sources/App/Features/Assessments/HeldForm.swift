import Casework
import Law
import Web

/// What was typed about how a meeting went.
struct HeldForm: FormDefinition {
    enum Name {
        static let day = "dag"
        static let minutes = "minuter"
        static let person = "personen"
        static let first = "forsta"
        static let second = "andra"
        static let others = "ovriga"
        static let criteria = "kriterier"
        static let personWords = "personensord"
        static let staffWords = "intryck"
        static let reflection = "betanketid"
        static func told(_ topic: ExplainedTopic) -> String { "berattat\(topic.rawValue.lowercased())" }
    }

    static let title = "Så gick bedömningssamtalet"

    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Vilken dag var det?", .day),
        FieldRule(
            Name.minutes, "Hur många minuter tog det?", .number,
            hint: "Med förberedelser, resa och det ni skrev efteråt."),
        FieldRule(Name.person, "Personen", .check),
        FieldRule(Name.first, "Den första av er", .check),
        FieldRule(Name.second, "Den andra av er", .check),
        FieldRule(
            Name.others, "Vilka fler kom?", .line,
            hint: "De som var bokade står här. Ändra till dem som kom.", maximumLength: 500),
    ] + ExplainedTopic.allCases.map { FieldRule(Name.told($0), $0.swedish, .check) } + [
        FieldRule(Name.criteria, "Vi gick igenom kriterierna", .check),
        FieldRule(
            Name.personWords, "Vad personen berättade och önskar", .lines(rows: 5),
            hint: "Gärna med personens egna ord.", maximumLength: 20_000),
        FieldRule(
            Name.staffWords, "Hur ni tänker", .lines(rows: 3),
            hint: "Skilj på det ni såg och det ni tror.", maximumLength: 20_000),
        FieldRule(
            Name.reflection, "Till vilken dag tänker ni båda?", .day,
            hint: "Några dagar brukar räcka. Då svarar både personen och ni."),
    ]

    /// - Parameter hasSecond: two of the staff were booked.
    static func groups(hasSecond: Bool) -> [FieldGroup] {
        [
            FieldGroup("När", [Name.day, Name.minutes]),
            FieldGroup(
                "Vilka kom?", [Name.person, Name.first] + (hasSecond ? [Name.second] : []) + [Name.others]),
            FieldGroup("Det här berättade ni om", ExplainedTopic.allCases.map(Name.told) + [Name.criteria]),
            FieldGroup("Samtalet", [Name.personWords, Name.staffWords]),
            FieldGroup("Betänketid", [Name.reflection]),
        ]
    }

    static func read(_ reader: inout FormReader) -> HeldAssessment? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag ni sågs.")
        let minutes = reader.number(Name.minutes, in: HeldAssessment.minutes)
        if minutes == nil {
            reader.complain(
                Name.minutes, "Skriv hur många minuter det tog, med förberedelser och efterarbete.")
        }
        let until = reader.day(Name.reflection, orSay: "Skriv till vilken dag ni båda tänker.")
        guard let day, let minutes, let until, reader.complaints.isEmpty else { return nil }
        return HeldAssessment(
            day: day, minutes: minutes, personCame: reader.isChecked(Name.person),
            firstCame: reader.isChecked(Name.first), secondCame: reader.isChecked(Name.second),
            others: reader.text(Name.others),
            topics: Set(ExplainedTopic.allCases.filter { reader.isChecked(Name.told($0)) }),
            hasReviewedCriteria: reader.isChecked(Name.criteria), personWords: reader.text(Name.personWords),
            staffWords: reader.text(Name.staffWords), reflectUntil: until)
    }
}

extension HeldProblem {
    /// The field that it is told at.
    var field: String {
        switch self {
        case .notYet, .beforeCase: HeldForm.Name.day
        case .nobodyCame: HeldForm.Name.person
        case .noStaff, .noSecond: HeldForm.Name.first
        case .reflectionHasPassed, .reflectionTooFar: HeldForm.Name.reflection
        }
    }
}
