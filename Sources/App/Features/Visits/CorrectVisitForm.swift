import Casework
import Law
import Web

/// What was typed about what became of a visit, put right: the same questions as when it was noted, who was
/// there, and why. What belongs only to having met is left out where they did not, without asking.
struct CorrectVisitForm: FormDefinition {
    struct Value: Sendable {
        let correction: VisitCorrection
        let work: VisitWork
    }

    static let why = "rattasfor"
    static let title = "Rätta besöket"

    private typealias Name = VisitReportForm.Name

    static let fields =
        VisitReportForm.reportFields + VisitWorkFields.rules + presentRules + [
            FieldRule(
                why, "Vad var fel?", .lines(rows: 2),
                hint: "Till exempel ”Valde fel, personen kom”. Det som stod förut går att läsa på besökets "
                    + "sida.",
                maximumLength: 500)
        ]

    static let present: [String] =
        [VisitFields.own.first, VisitFields.own.second]
        + (1...Companion.most).flatMap { [VisitFields.own.role($0), VisitFields.own.name($0)] }

    private static let presentRules = VisitFields.own.rules.filter { present.contains($0.name) }

    static func read(_ reader: inout FormReader) -> Value? {
        let outcome = reader.choice(Name.outcome, VisitOutcome.self, orSay: "Välj hur det blev.")
        let report = outcome.map { self.report($0, &reader) }
        let work = VisitWorkFields.read(&reader)
        let (first, second) = VisitFields.own.staff(&reader)
        let companions = VisitFields.own.companions(&reader)
        let reason = reader.text(why, orSay: "Skriv vad som var fel.")
        if let first, first == second {
            reader.complain(VisitFields.own.second, VisitProblem.samePerson.swedish)
        }
        guard let report, let first, reader.complaints.isEmpty else { return nil }
        return Value(
            correction: VisitCorrection(
                report: report, first: first, second: second, companions: companions, why: reason),
            work: report.outcome.isHeld ? work : VisitWork())
    }

    private static func report(_ outcome: VisitOutcome, _ reader: inout FormReader) -> VisitReport {
        let reason = reader.choice(Name.reason, VisitReason.self)
        let minutes = reader.number(Name.minutes, in: VisitReport.minutes)
        let contact = reader.day(Name.contact)
        let methods = SupportMethod.allCases.filter { reader.isChecked(Name.method($0)) }
        return VisitReport(
            outcome: outcome, reason: outcome == .came ? nil : reason,
            reasonText: outcome == .came ? "" : reader.text(Name.reasonText),
            minutes: outcome.isHeld ? minutes : nil, methods: outcome.isHeld ? Set(methods) : [],
            text: reader.text(Name.text), contactOn: outcome.isHeld ? nil : contact)
    }
}
