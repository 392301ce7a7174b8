import Casework
import Law
import Web

/// What was typed about how a visit went, what came of it, and the next one: one page, so that nothing is
/// written twice.
struct VisitReportForm: FormDefinition {
    enum Name {
        static let outcome = "utfall"
        static let reason = "skal"
        static let reasonText = "skalord"
        static let minutes = "minuter"
        static let text = "anteckning"
        static let contact = "kontaktdag"
        static let books = "boknasta"
        static func method(_ method: SupportMethod) -> String { "satt\(method.rawValue.lowercased())" }
    }

    struct Value: Sendable {
        let report: VisitReport
        let work: VisitWork
        let next: TypedVisit?
    }

    static let title = "Så gick besöket"

    static let fields =
        reportFields + [FieldRule(Name.books, "Boka nästa besök", .check)] + VisitWorkFields.rules
        + VisitFields.next.rules

    /// What became of it; also when it is put right.
    static let reportFields: [FieldRule] = [
        FieldRule(
            Name.outcome, "Hur blev det?",
            .oneOf(VisitOutcome.noted.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) })),
        FieldRule(
            Name.text, "Anteckning", .lines(rows: 5),
            hint: "Det som är viktigt för personen och för stödet. Den signeras och står i journalen; "
                + "personen har rätt att läsa den.", maximumLength: 20_000),
    ] + SupportMethod.allCases.map { FieldRule(Name.method($0), $0.swedish, .check) } + [
        FieldRule(
            Name.minutes, "Hur många minuter tog det?", .number,
            hint: "Med resa och det du skriver. Bara när ni har setts."),
        FieldRule(
            Name.reason, "Varför blev det inte av?", .select(.all(of: VisitReason.self, \.swedish)),
            hint: "Bara om det inte blev som bestämt."),
        FieldRule(Name.reasonText, "Med några ord", .line, maximumLength: 500),
        FieldRule(
            Name.contact, "Vilken dag hör ni av er?", .day, hint: "Bara om ni inte sågs den här gången."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let outcome = reader.choice(Name.outcome, VisitOutcome.self, orSay: "Välj hur det blev.")
        let reason = reader.choice(Name.reason, VisitReason.self)
        let minutes = reader.number(Name.minutes, in: VisitReport.minutes)
        let contact = reader.day(Name.contact)
        let work = VisitWorkFields.read(&reader)
        let next = reader.isChecked(Name.books) ? VisitFields.next.read(&reader) : nil
        guard let outcome, reader.complaints.isEmpty else { return nil }
        if !outcome.isHeld, !work.isNothing { reader.complain(Name.outcome, workOfNothing) }
        guard reader.complaints.isEmpty else { return nil }
        let methods = SupportMethod.allCases.filter { reader.isChecked(Name.method($0)) }
        let report = VisitReport(
            outcome: outcome, reason: reason, reasonText: reader.text(Name.reasonText),
            // What stood there beforehand is of no use where they did not meet.
            minutes: outcome.isHeld ? minutes : nil, methods: Set(methods), text: reader.text(Name.text),
            contactOn: outcome.isHeld ? nil : contact)
        return Value(report: report, work: work, next: next)
    }

    private static let workOfNothing =
        "Mål och det ni provat skrivs när ni har setts. Välj att personen kom, eller ta bort dem."
}

extension VisitReportProblem {
    /// The field that it is told at.
    var field: String {
        switch self {
        case .movedElsewhere, .notYet: VisitReportForm.Name.outcome
        case .noMinutes, .minutesOfNothing: VisitReportForm.Name.minutes
        case .methodsOfNothing: VisitReportForm.Name.method(SupportMethod.allCases[0])
        case .reasonForCome, .noReason, .wordsWithoutReason: VisitReportForm.Name.reason
        case .otherWithoutWords: VisitReportForm.Name.reasonText
        case .noContact, .contactHasPassed, .contactTooFar: VisitReportForm.Name.contact
        }
    }
}
