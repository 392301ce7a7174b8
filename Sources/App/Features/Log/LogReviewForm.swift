import Law
import Web

/// Which part of the log a check looks at, and how much of it.
enum LogSampleForm: FormDefinition {
    struct Value: Sendable {
        let from: Day
        let to: Day
        let size: Int
    }

    static let title = "Ny loggkontroll"
    static let fields = [
        FieldRule("fran", "Från och med", .day, hint: "Till exempel 2026-11-01 eller 1/11."),
        FieldRule("till", "Till och med", .day),
        FieldRule(
            "antal", "Antal läsningar att kontrollera", .select(sizes.map { .init(value: $0, label: $0) }),
            hint: "De dras på måfå bland alla gånger någon har öppnat uppgifter om en person."),
    ]
    private static let sizes = ["10", "20", "50", "100"]

    static func read(_ reader: inout FormReader) -> Value? {
        let from = reader.day("fran", orSay: "Skriv från vilken dag kontrollen gäller.")
        let to = reader.day("till", orSay: "Skriv till vilken dag kontrollen gäller.")
        let size = sizes.firstIndex(of: reader.text("antal")).flatMap { Int(sizes[$0]) }
        if size == nil { reader.complain("antal", "Välj hur många läsningar som ska kontrolleras.") }
        if let from, let to, to < from {
            reader.complain("till", "Slutdagen ligger före startdagen. Byt plats på dem.")
        }
        if let from, from > reader.today {
            reader.complain("fran", "Dagen har inte varit än. Välj idag eller tidigare.")
        }
        guard reader.complaints.isEmpty, let from, let to, let size else { return nil }
        return Value(from: from, to: to, size: size)
    }
}

/// What a check found.
enum LogReviewForm: FormDefinition {
    struct Value: Sendable {
        let finding: LogFinding
        let comment: String
    }

    static let title = "Loggkontroll"
    static let fields = [
        FieldRule(
            "resultat", "Vad visade kontrollen?",
            .oneOf([FieldRule.Choice].all(of: LogFinding.self, \.swedish))),
        FieldRule(
            "kommentar", "Kommentar", .lines(rows: 4),
            hint: "Vad som ska följas upp och av vem. Skriv inte vad den som ärendet gäller heter.",
            maximumLength: 4000),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let finding = reader.choice("resultat", LogFinding.self, orSay: "Välj vad kontrollen visade.")
        let comment = reader.text("kommentar")
        if finding == .followUp && comment.isEmpty {
            reader.complain("kommentar", "Skriv vad som ska följas upp, så att nästa person kan ta vid.")
        }
        guard reader.complaints.isEmpty, let finding else { return nil }
        return Value(finding: finding, comment: comment)
    }
}
