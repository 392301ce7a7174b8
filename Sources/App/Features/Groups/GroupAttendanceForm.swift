import Casework
import Web

/// Who was at a meeting: one digit for each who is asked along, a choice for each who came all the same. Whom
/// a field means is the place in the group, so nobody is taken for somebody else.
struct GroupAttendanceForm: FormDefinition {
    struct Value: Sendable {
        /// By place in the group.
        let members: [Int: GroupAttendance]
        /// Who came without being asked along, by the row that says so.
        let guests: [Int: EpisodeID]
        let others: Int
        let line: String
    }

    enum Name {
        static func member(_ place: Int) -> String { "plats\(place)" }
        static func guest(_ row: Int) -> String { "gast\(row)" }
        static let others = "andra"
        static let line = "rad"
    }

    /// As many as a group can have.
    static let places = 1...30
    static let guests = 1...4
    static let title = "Närvaro"

    static let choices = GroupAttendance.allCases.map {
        FieldRule.Choice(value: $0.digit, label: $0.swedish)
    }

    static let fields: [FieldRule] = places.map {
        FieldRule(Name.member($0), "Plats \($0)", .oneOf(choices))
    } + guests.map { FieldRule(Name.guest($0), "Kom också", .select([])) } + [
        FieldRule(
            Name.others, "Andra som kom", .number,
            hint: "Antal som inte finns i registret, till exempel en kompis."),
        FieldRule(
            Name.line, "Hur blev träffen?", .lines(rows: 2),
            hint: "Om träffen, inte om någon enskild. Det skriver du i personens ärende.",
            maximumLength: 1000),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let members = members(&reader)
        let others = reader.number(Name.others, in: 0...99)
        let chosen = guests(&reader)
        guard reader.complaints.isEmpty else { return nil }
        return Value(
            members: members, guests: chosen, others: others ?? 0,
            line: reader.text(Name.line))
    }

    private static func guests(_ reader: inout FormReader) -> [Int: EpisodeID] {
        var chosen: [Int: EpisodeID] = [:]
        for row in guests {
            let text = reader.text(Name.guest(row))
            guard !text.isEmpty else { continue }
            chosen[row] = EpisodeID(text)
            if chosen[row] == nil { reader.complain(Name.guest(row), "Välj ett av alternativen.") }
        }
        return chosen
    }

    private static func members(_ reader: inout FormReader) -> [Int: GroupAttendance] {
        var members: [Int: GroupAttendance] = [:]
        for place in places {
            let text = reader.text(Name.member(place))
            guard !text.isEmpty else { continue }
            members[place] = GroupAttendance(digit: text)
            if members[place] == nil {
                reader.complain(Name.member(place), "Välj ett av alternativen.")
            }
        }
        return members
    }
}
