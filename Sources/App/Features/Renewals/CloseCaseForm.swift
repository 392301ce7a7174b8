import Casework
import Law
import Store
import Templating
import Web

/// How a case with a decision ended.
struct CloseCaseForm: IssuedDecisionForm {
    enum Name {
        static let destination = "vart"
        static let comment = "kommentar"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/avslut"
    static let permission = Permission.draftDecision
    static let title = "Avsluta ärendet"
    static let heading = "Avsluta ärendet"
    static let lead = "Skälet är det som är beslutat. Ett avslut ändras aldrig: hör personen av sig igen "
        + "blir det ett nytt ärende."
    static let submit = "Avsluta ärendet"
    static let fields: [FieldRule] = [
        FieldRule(
            Name.comment, "Hur gick det?", .lines(rows: 4),
            hint: "Vid avslag: vad personen sade om beslutet. Efter stöd: vad som blev annorlunda."),
        FieldRule(
            Name.destination, "Vart går personen i stället?", .line, hint: "Till exempel vårdcentralen."),
    ]

    static func read(_ reader: inout FormReader) -> ClosedCase? {
        let comment = reader.text(Name.comment)
        if comment.isEmpty { reader.complain(Name.comment, ClosingProblem.withoutWords.swedish) }
        guard reader.complaints.isEmpty else { return nil }
        return ClosedCase(destination: reader.text(Name.destination), comment: comment)
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        ClosedCase.standing(in: file, today: today)?.swedish
    }

    static func field(of problem: ClosingProblem) -> String { Name.comment }

    static func address(after file: IssuedDecisionFile) -> Link { "/arenden/\(file.file.number)" }
}
