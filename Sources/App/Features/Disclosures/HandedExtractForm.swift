import Casework
import Law
import Store
import Templating
import Web

/// How a finished extract reached whoever asked.
struct HandedExtractForm: DisclosureForm {
    enum Name {
        static let day = "dag"
        static let way = "satt"
        static let to = "till"
    }

    static let pattern: PathPattern = "/arenden/{case}/utlamnande/utdrag/{item}/lamnat"
    static let title = "Hur lämnades utdraget ut?"
    static let heading = "Hur lämnades utdraget ut?"
    static let lead = "Antecknas när utdraget har lämnat er."
    static let submit = "Spara"
    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.way, "Hur?", .select(.all(of: SentWay.self, \.swedish))),
        FieldRule(
            Name.to, "Vem hos mottagaren tog emot det?", .line,
            hint: "Bara den som utdraget är till, eller någon som arbetar där. Skriv ingen adress."),
    ]

    static func read(_ reader: inout FormReader) -> HandedExtract? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag.")
        let way = reader.choice(Name.way, SentWay.self, orSay: "Välj hur det lämnades ut.")
        guard let day, let way, reader.complaints.isEmpty else { return nil }
        return HandedExtract(day: day, way: way, to: reader.text(Name.to))
    }

    static func values(in file: DisclosureFile, for account: AccountID, today: Day) -> [String: String] {
        [Name.day: today.description]
    }

    static func standing(in file: DisclosureFile) -> String? {
        guard let record = file.work?.record, record.finish != nil else {
            return DisclosureProblem.unfinished.swedish
        }
        return record.handing == nil ? nil : DisclosureProblem.handedOut.swedish
    }

    static func field(of problem: DisclosureProblem) -> String { Name.day }

    static func address(after act: HandedExtract, in file: DisclosureFile) -> Link {
        file.work.map { DisclosureAddress.extract($0.record.id, file.number) }
            ?? DisclosureAddress.index(file.number)
    }
}
