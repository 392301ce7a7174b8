import Casework
import Law
import Web

/// What was typed about one meeting that is different from the others.
struct GroupSessionForm: FormDefinition {
    struct Value: Sendable {
        let day: Day
        /// Without the group's name, which a meeting does not change.
        let terms: GroupTerms
        let isMeant: Bool
    }

    static let day = "dag"
    static let title = "Ändra träffen"

    static let fields: [FieldRule] = [FieldRule(day, "Vilken dag?", .day)] + GroupFields.rules

    static func read(_ reader: inout FormReader) -> Value? {
        let day = reader.day(GroupSessionForm.day, orSay: "Skriv vilken dag ni ses.")
        if let day, day < reader.today {
            reader.complain(GroupSessionForm.day, GroupProblem.hasBeen.swedish)
        }
        if let day, day > reader.today.adding(days: GroupSeries.longest) {
            reader.complain(GroupSessionForm.day, GroupProblem.tooFarAhead.swedish)
        }
        let terms = GroupFields.read(&reader, name: title)
        guard let day, let terms, reader.complaints.isEmpty else { return nil }
        return Value(day: day, terms: terms, isMeant: reader.isChecked(GroupFields.Name.isMeant))
    }
}

/// What was typed about one meeting more of a group.
struct NewGroupSessionForm: FormDefinition {
    static let title = "Lägg till en träff"
    static let fields = GroupSessionForm.fields

    static func read(_ reader: inout FormReader) -> GroupSessionForm.Value? {
        GroupSessionForm.read(&reader)
    }
}

/// What was typed about a meeting that is called off.
struct CancelGroupSessionForm: FormDefinition {
    static let reason = "skal"
    static let title = "Ställ in träffen"

    static let fields: [FieldRule] = [
        FieldRule(
            reason, "Varför?", .line,
            hint: "Till exempel sjukdom hos oss. Skriv inget om enskilda personer.", maximumLength: 300)
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let reason = reader.text(reason, orSay: "Skriv kort varför.")
        return reader.complaints.isEmpty ? reason : nil
    }
}
