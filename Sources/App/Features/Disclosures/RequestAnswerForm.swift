import Casework
import Law
import Store
import Templating
import Web

/// What came of a request for documents.
struct RequestAnswerForm: DisclosureForm {
    enum Name {
        static let answer = "svar"
        static let day = "dag"
        static let given = "lamnat"
        static let ground = "grund"
        static let reasons = "skal"
        static let told = "upplyst"
    }

    static let pattern: PathPattern = "/arenden/{case}/utlamnande/begaran/{item}/svar"
    static let title = "Svar på begäran om handling"
    static let heading = "Svara på begäran"
    static let lead = "Pröva varje uppgift för sig. Det som inte omfattas av sekretess lämnas ut."
    static let submit = "Spara svaret"
    static let fields: [FieldRule] = [
        FieldRule(Name.answer, "Hur blev det?", .oneOf(.all(of: RequestAnswer.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag fick personen svaret?", .day),
        FieldRule(
            Name.given, "Vad lämnades ut?", .lines(rows: 3), hint: "Om något lämnades ut.",
            maximumLength: 2000),
        .ground(Name.ground, hint: "Om något inte lämnades ut."),
        FieldRule(
            Name.reasons, "Vad lämnades inte ut, och varför?", .lines(rows: 4),
            hint: "Om något inte lämnades ut.", maximumLength: 5000),
        FieldRule(
            Name.told, "Personen vet att det går att få ett skriftligt beslut som kan överklagas", .check),
    ]

    static func read(_ reader: inout FormReader) -> AnsweredRequest? {
        let answer = reader.choice(Name.answer, RequestAnswer.self, orSay: "Välj hur det blev.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag.")
        let ground = reader.choice(Name.ground, SecrecyGround.self)
        guard let answer, let day, reader.complaints.isEmpty else { return nil }
        return AnsweredRequest(
            answer: answer, day: day, given: reader.text(Name.given),
            ground: answer == .given ? nil : ground, reasons: reader.text(Name.reasons),
            isTold: reader.isChecked(Name.told))
    }

    static func values(in file: DisclosureFile, for account: AccountID, today: Day) -> [String: String] {
        [Name.day: today.description]
    }

    static func part(in file: DisclosureFile) -> CasePart? { file.asked }

    static func standing(in file: DisclosureFile) -> String? {
        file.request?.answer == nil ? nil : DisclosureProblem.answered.swedish
    }

    static func field(of problem: DisclosureProblem) -> String {
        switch problem {
        case .inFuture, .beforeArrival: Name.day
        case .nothingSaid: Name.given
        case .noGround: Name.ground
        case .noReasons: Name.reasons
        case .notTold: Name.told
        default: Name.answer
        }
    }
}

extension DisclosureFile {
    /// What was asked for, above a form about it.
    var asked: CasePart? {
        request.map {
            CasePart(
                id: "begaran", heading: "Det här begärs",
                items: [
                    DescriptionItem(term: "\($0.facts.arrivedOn)", texts: $0.facts.wish.paragraphs)
                ], empty: "", acts: [])
        }
    }
}
