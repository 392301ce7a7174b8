import Casework
import Law
import Web

/// What was typed about a new group.
struct GroupForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let terms: GroupTerms
        let series: GroupSeries
        let isMeant: Bool
    }

    enum Name {
        static let programme = "verksamhet"
        static let weekday = "veckodag"
        static let weeks = "rytm"
        static let first = "fran"
        static let last = "till"
    }

    static let title = "Ny grupp"

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])), GroupFields.nameRule,
        FieldRule(Name.weekday, "Vilken dag?", .select(weekdays)),
        FieldRule(
            Name.weeks, "Hur ofta?",
            .oneOf([
                FieldRule.Choice(value: "1", label: "Varje vecka"),
                FieldRule.Choice(value: "2", label: "Varannan vecka"),
            ])),
        FieldRule(Name.first, "Från och med", .day),
        FieldRule(
            Name.last, "Till och med", .day,
            hint: "Högst ett år. Det går att förlänga, och helgdagar hoppas över."),
    ] + GroupFields.rules

    /// - Parameter programme: the field that asks which; none where there is one only.
    static func groups(
        asking programme: [String], _ resources: [Resource], _ state: FormState
    ) -> [FieldGroup] {
        let own = [GroupFields.Name.name, Name.weekday, Name.weeks, Name.first, Name.last]
        return [
            FieldGroup("Gruppen", programme + own),
            FieldGroup("Varje träff", GroupFields.names(resources, state)),
        ]
    }

    private static let weekdays = [
        "Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag",
    ].enumerated().map { FieldRule.Choice(value: String($0 + 1), label: $1) }

    static func read(_ reader: inout FormReader) -> Value? {
        let name = reader.text(GroupFields.Name.name, orSay: GroupProblem.noName.swedish)
        let weekday = reader.number(Name.weekday, in: 1...7)
        let weeks = reader.number(Name.weeks, in: 1...2)
        let first = reader.day(Name.first, orSay: "Skriv den första dagen.")
        let last = reader.day(Name.last, orSay: "Skriv den sista dagen.")
        let terms = GroupFields.read(&reader, name: name)
        if weekday == nil { reader.complain(Name.weekday, "Välj veckodag.") }
        if weeks == nil { reader.complain(Name.weeks, "Välj hur ofta ni ses.") }
        guard let weekday, let weeks, let first, let last, let terms else { return nil }
        let series = GroupSeries(weekday: weekday, weeks: weeks, first: first, last: last)
        for problem in series.problems + (first < reader.today ? [.hasBeen] : []) {
            reader.complain(problem.field, problem.swedish)
        }
        guard reader.complaints.isEmpty else { return nil }
        return Value(
            programme: ProgrammeID(reader.text(Name.programme)), terms: terms, series: series,
            isMeant: reader.isChecked(GroupFields.Name.isMeant))
    }
}

/// What was typed about a group from today on: its days of the week stand.
struct ChangeGroupForm: FormDefinition {
    struct Value: Sendable {
        let terms: GroupTerms
        let last: Day
        let isMeant: Bool
    }

    static let title = "Ändra gruppen"
    static let own = [GroupFields.Name.name, GroupForm.Name.last]

    static let fields: [FieldRule] = [
        GroupFields.nameRule,
        FieldRule(
            GroupForm.Name.last, "Till och med", .day,
            hint: "En senare dag förlänger gruppen, en tidigare ställer in träffarna efter den."),
    ] + GroupFields.rules

    static func read(_ reader: inout FormReader) -> Value? {
        let name = reader.text(GroupFields.Name.name, orSay: GroupProblem.noName.swedish)
        let last = reader.day(GroupForm.Name.last, orSay: "Skriv den sista dagen.")
        if let last, last < reader.today {
            reader.complain(GroupForm.Name.last, GroupProblem.hasBeen.swedish)
        }
        let terms = GroupFields.read(&reader, name: name)
        guard let last, let terms, reader.complaints.isEmpty else { return nil }
        return Value(
            terms: terms, last: last, isMeant: reader.isChecked(GroupFields.Name.isMeant))
    }
}
