import Casework
import Law
import Store
import Templating
import Web

/// What somebody asks to have. Who they are and why is not asked for.
struct DocumentRequestForm: DisclosureForm {
    enum Name {
        static let arrived = "inkom"
        static let wish = "vad"
        static let by = "vem"
        static let to = "svarstill"
    }

    struct Value: Sendable {
        let file: CaseFile?
        let arrivedOn: Day
        let wish: String
        let askedBy: String
        let answerTo: String
    }

    static let pattern: PathPattern = "/arenden/{case}/utlamnande/begaran/ny"
    static let title = "Begäran om handling"
    static let heading = "Anteckna en begäran om handling"
    static let lead = "Begäran ska besvaras genast eller så snart det går (2 kap. 15 § TF)."
    static let submit = "Spara begäran"
    static let fields: [FieldRule] = [
        CaseFileField.rule,
        FieldRule(Name.arrived, "När kom den in?", .day),
        FieldRule(Name.wish, "Vad begärs?", .lines(rows: 3), maximumLength: 2000),
        FieldRule(
            Name.by, "Vem begär?", .line,
            hint: "Lämna tomt om personen inte vill säga det. Fråga inte vem det är eller varför, om det "
                + "inte behövs för att pröva sekretessen (2 kap. 18 § TF)."),
        FieldRule(Name.to, "Vart ska svaret?", .line, hint: "Bara om personen vill ha det skickat."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let file = CaseFileField.read(&reader)
        let arrived = reader.day(Name.arrived, orSay: "Skriv vilken dag den kom in.")
        let wish = reader.text(Name.wish, orSay: "Skriv vad som begärs.")
        guard let arrived, reader.complaints.isEmpty else { return nil }
        return Value(
            file: file, arrivedOn: arrived, wish: wish, askedBy: reader.text(Name.by),
            answerTo: reader.text(Name.to))
    }

    static func act(_ value: Value, in file: DisclosureFile, under grant: CaseGrant) throws -> NotedRequest {
        NotedRequest(
            file: try CaseFileField.chosen(value.file, under: grant), arrivedOn: value.arrivedOn,
            wish: value.wish, askedBy: value.askedBy, answerTo: value.answerTo)
    }

    static func values(in file: DisclosureFile, for account: AccountID, today: Day) -> [String: String] {
        [Name.arrived: today.description]
    }

    static func names(under grant: CaseGrant) -> [String] {
        CaseFileField.shown(under: grant) + fields.dropFirst().map(\.name)
    }

    static func standing(in file: DisclosureFile) -> String? { nil }
    static func field(of problem: DisclosureProblem) -> String { Name.arrived }
}
