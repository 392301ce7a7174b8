import Casework
import Law
import Web

/// What was typed about an activity.
struct ActivityForm: FormDefinition {
    struct Value: Sendable {
        /// Nil where there is one only, or the activity has its own.
        let programme: ProgrammeID?
        let terms: ActivityTerms
    }

    enum Name {
        static let programme = "verksamhet"
        static let name = "namn", effort = "ork", setting = "var", sheet = "blad"
    }

    static let title = "Aktivitet"

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(Name.name, "Vad heter den?", .line, maximumLength: 80),
        FieldRule(
            Name.effort, "Hur mycket krävs det att vara med?",
            .oneOf(.all(of: ActivityTerms.Effort.self, \.swedish))),
        FieldRule(Name.setting, "Var?", .oneOf(.all(of: ActivityTerms.Setting.self, \.swedish))),
        FieldRule(
            Name.sheet, "Så går det till", .lines(rows: 8),
            hint: "Till den som ska vara med: vad som händer, hur länge, vilka som är där, och hur man "
                + "går därifrån.",
            maximumLength: ActivityTerms.longestSheet),
    ]

    /// Without the programme, which an activity keeps.
    static let own = [Name.name, Name.effort, Name.setting, Name.sheet]

    static func read(_ reader: inout FormReader) -> Value? {
        let name = reader.text(Name.name, orSay: "Skriv vad aktiviteten heter.")
        let effort = reader.choice(
            Name.effort, ActivityTerms.Effort.self, orSay: "Välj hur mycket som krävs.")
        let setting = reader.choice(Name.setting, ActivityTerms.Setting.self, orSay: "Välj var det är.")
        let sheet = reader.text(Name.sheet, orSay: "Skriv hur det går till, så att man vet i förväg.")
        guard let effort, let setting, reader.complaints.isEmpty,
            let terms = ActivityTerms(name: name, effort: effort, setting: setting, sheet: sheet)
        else { return nil }
        return Value(programme: ProgrammeID(reader.text(Name.programme)), terms: terms)
    }

    static func values(_ terms: ActivityTerms) -> [String: String] {
        [
            Name.name: terms.name, Name.effort: terms.effort.rawValue,
            Name.setting: terms.setting.rawValue, Name.sheet: terms.sheet,
        ]
    }
}

/// What was typed into the box of ideas.
struct GroupIdeaForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let words: String
    }

    static let words = "ide"
    static let title = "Idélåda"

    static let fields: [FieldRule] = [
        FieldRule(ActivityForm.Name.programme, "Verksamhet", .select([])),
        FieldRule(
            words, "Vad vill någon göra?", .lines(rows: 2),
            hint: "Utan namn. Ingen ska kunna se vem som tänkt det.", maximumLength: 500),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let text = reader.text(words, orSay: "Skriv idén.")
        guard reader.complaints.isEmpty else { return nil }
        return Value(programme: ProgrammeID(reader.text(ActivityForm.Name.programme)), words: text)
    }
}

/// What was typed when somebody is asked along to a group.
struct GroupInvitationForm: FormDefinition {
    struct Value: Sendable {
        let group: SupportGroupID
        let from: Day
    }

    static let group = "grupp", from = "fran"
    static let title = "Bjud in till en grupp"

    static let fields: [FieldRule] = [
        FieldRule(group, "Vilken grupp?", .select([])),
        FieldRule(from, "Från och med", .day),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let group = SupportGroupID(reader.text(group))
        if group == nil { reader.complain(GroupInvitationForm.group, "Välj en grupp.") }
        let from = reader.day(from, orSay: "Skriv från vilken dag.")
        if let from, from < reader.today {
            reader.complain(GroupInvitationForm.from, GroupProblem.hasBeen.swedish)
        }
        guard let group, let from, reader.complaints.isEmpty else { return nil }
        return Value(group: group, from: from)
    }
}
