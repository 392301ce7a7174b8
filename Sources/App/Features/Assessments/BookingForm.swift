import Casework
import Law
import Web

/// What was typed about a new assessment meeting.
struct BookingForm: FormDefinition {
    static let title = "Boka bedömningssamtal"
    static let fields = BookingFields.rules
    static func read(_ reader: inout FormReader) -> AssessmentBooking? { BookingFields.read(&reader) }
}

/// What was typed about another time, place or company for a booked one, and why.
struct MoveBookingForm: FormDefinition {
    struct Value: Sendable {
        let booking: AssessmentBooking
        let reason: String
    }

    static let reason = "skal"
    static let title = "Boka om bedömningssamtalet"

    static let fields = BookingFields.rules + [
        FieldRule(
            reason, "Vad är ändrat, och varför?", .line,
            hint: "Till exempel att personen hellre kommer på eftermiddagen.", maximumLength: 500)
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let booking = BookingFields.read(&reader)
        let reason = reader.text(reason, orSay: "Skriv kort vad som är ändrat och varför.")
        guard let booking, reader.complaints.isEmpty else { return nil }
        return Value(booking: booking, reason: reason)
    }
}

/// What was typed about a meeting that is called off.
struct CancelBookingForm: FormDefinition {
    struct Value: Sendable {
        let reason: String
        let day: Day
    }

    static let reason = "skal"
    static let day = "dag"
    static let title = "Avboka bedömningssamtalet"

    static let fields: [FieldRule] = [
        FieldRule(
            reason, "Varför?", .line, hint: "Till exempel sjukdom, eller att ingen kom den här gången.",
            maximumLength: 500),
        FieldRule(
            day, "Vilken dag hör ni av er om en ny tid?", .day, hint: "Till exempel imorgon eller 27/11."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let reason = reader.text(reason, orSay: "Skriv kort varför.")
        let day = reader.day(day, orSay: "Skriv vilken dag ni hör av er om en ny tid.")
        guard let day else { return nil }
        for problem in NextStepPlan.problems(with: day, today: reader.today) {
            reader.complain(CancelBookingForm.day, problem.swedish)
        }
        return reader.complaints.isEmpty ? Value(reason: reason, day: day) : nil
    }
}
