import Casework
import Law
import Web

/// What was typed about another time, place or company for a booked visit, and why.
struct MoveVisitForm: FormDefinition {
    struct Value: Sendable {
        let typed: TypedVisit
        let reason: VisitReason
        let reasonText: String
    }

    static let reason = "skal"
    static let reasonText = "skalord"
    static let title = "Flytta besöket"

    static let fields = VisitFields.own.rules + [
        FieldRule(reason, "Varför?", .select(.all(of: VisitReason.self, \.swedish))),
        FieldRule(reasonText, "Med några ord", .line, maximumLength: 500),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let typed = VisitFields.own.read(&reader)
        let reason = reader.choice(
            reason, VisitReason.self, orSay: "Välj varför. Det går bra att inte veta.")
        let words = reader.text(reasonText)
        if reason == .other, words.isEmpty {
            reader.complain(reasonText, VisitReportProblem.otherWithoutWords.swedish)
        }
        guard let typed, let reason, reader.complaints.isEmpty else { return nil }
        return Value(typed: typed, reason: reason, reasonText: words)
    }
}
