import Web

/// What one's times are called in another program.
struct CalendarFeedForm: FormDefinition {
    static let title = "Kalender i ett annat program"
    static let word = "ord"
    static let keepsDraft = false

    static let fields: [FieldRule] = [
        FieldRule(
            word, "Vad ska tiderna heta?", .oneOf(.all(of: CalendarFeed.Title.self, \.swedish)),
            hint: "Bara det ordet syns, aldrig vem du träffar, var eller varför.")
    ]

    static func read(_ reader: inout FormReader) -> CalendarFeed.Title? {
        reader.choice(word, CalendarFeed.Title.self, orSay: "Välj vad tiderna ska heta.")
    }
}
