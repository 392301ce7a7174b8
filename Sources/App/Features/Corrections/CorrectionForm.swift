import Casework
import Law
import Store
import Templating
import Web

/// What stands wrong in an issued decision, and how it is to stand.
struct CorrectionForm: IssuedDecisionForm {
    enum Name {
        static let stands = "star"
        static let says = "ska"
        static let why = "varfor"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/rattelse"
    static let permission = Permission.issueDecision
    static let isConfirmed = true
    static let title = "Rätta beslut"
    static let heading = "Rätta ett skrivfel"
    static let lead = "Bara uppenbara fel i ansökan, skälen eller de andra vägarna. Det som är beslutat "
        + "ändras med ett nytt beslut. Personen får ett brev om rättelsen, och beslutet går att läsa som "
        + "det var."
    static let submit = "Rätta och skriv brevet"
    static let fields: [FieldRule] = [
        FieldRule(Name.stands, "Så står det", .lines(rows: 2), hint: "Ord för ord, så kort det går."),
        FieldRule(Name.says, "Så ska det stå", .lines(rows: 2)),
        FieldRule(
            Name.why, "Varför är det ett uppenbart fel?", .lines(rows: 2),
            hint: "Till exempel ett skrivfel eller ett räknefel. Det står i brevet till personen."),
    ]

    static func read(_ reader: inout FormReader) -> DecisionCorrection? {
        let stands = reader.text(Name.stands)
        if stands.isEmpty { reader.complain(Name.stands, "Skriv orden som står fel.") }
        let says = reader.text(Name.says)
        if says.isEmpty { reader.complain(Name.says, "Skriv hur det ska stå.") }
        let why = reader.text(Name.why)
        if why.isEmpty { reader.complain(Name.why, "Skriv varför felet är uppenbart.") }
        guard reader.complaints.isEmpty else { return nil }
        return DecisionCorrection(stands: stands, says: says, why: why)
    }

    static func field(of problem: CorrectionProblem) -> String {
        problem == .same ? Name.says : Name.stands
    }
}
