import Casework
import Law
import Web

/// What was typed while somebody was on the phone.
struct InquiryForm: FormDefinition {
    enum Name {
        static let step = "steg"
        static let day = "dag"
        static let programme = "verksamhet"
        static let person = "person"
    }

    struct Value: Sendable {
        let facts: InquiryFacts
        let step: NextStep
        /// Nil: as many days ahead as the programme says.
        let day: Day?
        /// Nil: the only one there is.
        let programme: ProgrammeID?
        /// The number of an earlier case of the same person, `MatchPanel.nobody` for somebody new, or empty
        /// where nobody has been asked.
        let earlierCase: String
    }

    static let title = "Ny intresseanmälan"

    static let fields =
        InquiryFields.rules + [
            FieldRule(Name.step, "Vad ska hända?", .select(.all(of: NextStep.self, \.swedish))),
            FieldRule(Name.day, "Vilken dag?", .day, hint: "Till exempel imorgon eller 27/11."),
            FieldRule(Name.programme, "Verksamhet", .select([])),
            FieldRule(Name.person, MatchPanel.heading, .oneOf([])),
        ]

    static func read(_ reader: inout FormReader) -> Value? {
        let facts = InquiryFields.read(&reader)
        let step = reader.choice(Name.step, NextStep.self)
        let day = day(&reader)
        let typed = reader.text(Name.programme)
        let programme = ProgrammeID(typed)
        if !typed.isEmpty, programme == nil { reader.complain(Name.programme, "Välj en av verksamheterna.") }
        if step == .other {
            reader.complain(
                Name.step, "Välj ett av de andra stegen. Annat går att välja i ärendet, med en anteckning.")
        }
        guard let facts, reader.complaints.isEmpty else { return nil }
        return Value(
            facts: facts, step: step ?? .callBack, day: day, programme: programme,
            earlierCase: reader.text(Name.person))
    }

    private static func day(_ reader: inout FormReader) -> Day? {
        guard let day = reader.day(Name.day) else { return nil }
        for problem in NextStepPlan.problems(with: day, today: reader.today) {
            reader.complain(Name.day, problem.swedish)
        }
        return day
    }
}

/// What was typed to correct or complete an inquiry.
struct InquiryEditForm: FormDefinition {
    static let title = "Ändra intresseanmälan"
    static let fields = InquiryFields.rules

    static func read(_ reader: inout FormReader) -> InquiryFacts? {
        InquiryFields.read(&reader)
    }
}
