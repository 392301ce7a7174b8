import Casework
import Law
import Store
import Templating
import Web

/// What was typed from the board's minutes.
struct BoardAnswerForm: DecisionForm {
    private static let answer = "svar"
    private static let met = "dag"
    private static let paragraph = "paragraf"
    private static let minutes = "protokoll"
    private static let certified = "justerat"
    private static let text = "text"
    private static let dissent = "avvikande"
    private static let absent = "jav"

    static let pattern: PathPattern = "/arenden/{case}/beslut/namndens-beslut"
    static let permission = Permission.presentToBoard
    static let isConfirmed = true
    static let title = "Nämndens beslut"
    static let heading = "Skriv in vad nämnden beslutade"
    static let lead = "Skriv av det justerade protokollet. Sedan färdigställs brevet."
    static let submit = "Spara nämndens beslut"
    static let fields: [FieldRule] = [
        FieldRule(answer, "Vad beslutade nämnden?", .oneOf(.all(of: BoardAnswer.Kind.self, \.swedish)))
    ] + BoardField.rules + [
        FieldRule(met, "Sammanträdets dag", .day, hint: "Blir beslutets dag."),
        FieldRule(paragraph, "Paragraf i protokollet", .line, hint: "Bara numret.", maximumLength: 20),
        FieldRule(
            minutes, "Protokollets beteckning", .line, hint: "Så att protokollet går att hitta.",
            maximumLength: 80),
        FieldRule(certified, "Vilken dag justerades protokollet?", .day),
        FieldRule(
            text, "Vad beslutade nämnden i stället, eller vad ska göras först?", .lines(rows: 3),
            hint: "När det inte blev som förslaget. Texten i beslutet ändras sedan efter det.",
            maximumLength: 5000),
        FieldRule(
            dissent, "Avvikande mening", .lines(rows: 2), hint: "Står i brevet (33 § FL). Annars tomt.",
            maximumLength: 2000),
        FieldRule(
            absent, "Ledamöter som inte deltog på grund av jäv", .line, hint: "Står i brevet. Annars tomt.",
            maximumLength: 300),
    ]

    static func read(_ reader: inout FormReader) -> BoardAnswer? {
        let kind = reader.choice(answer, BoardAnswer.Kind.self, orSay: "Välj vad nämnden beslutade.")
        let body = reader.boardBody()
        let met = reader.day(met, orSay: "Skriv sammanträdets dag.")
        let paragraph = reader.text(paragraph, orSay: "Skriv paragrafens nummer i protokollet.")
        let minutes = reader.text(minutes, orSay: "Skriv protokollets beteckning.")
        let certified = reader.day(certified, orSay: "Skriv vilken dag protokollet justerades.")
        let text = reader.text(text)
        if let kind, kind != .asProposed, text.isEmpty {
            reader.complain(Self.text, "Skriv vad nämnden beslutade eller vad som ska göras först.")
        }
        guard let kind, let body, let met, let certified, reader.complaints.isEmpty else { return nil }
        return BoardAnswer(
            kind: kind, body: body, metOn: met, paragraph: paragraph, minutes: minutes,
            certifiedOn: certified, text: kind == .asProposed ? "" : text, dissent: reader.text(dissent),
            absent: reader.text(absent))
    }

    /// What was noted before, else what was planned.
    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String] {
        guard let noted = file.work?.state == .atBoard ? nil : file.board.answers.first?.answer else {
            guard let proposal = file.board.proposals.first else { return [:] }
            let met = proposal.meetsOn <= today ? proposal.meetsOn.description : ""
            return BoardField.values(proposal.body).merging([Self.met: met]) { $1 }
        }
        return BoardField.values(noted.body).merging([
            answer: noted.kind.rawValue, met: noted.metOn.description, paragraph: noted.paragraph,
            minutes: noted.minutes, certified: noted.certifiedOn.description, text: noted.text,
            dissent: noted.dissent, absent: noted.absent,
        ]) { $1 }
    }

    static func choices(
        in file: DecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] { [:] }

    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String? {
        file.isAnswerable ? nil : "Inget beslut ligger hos nämnden."
    }

    static func field(of problem: DecisionProblem) -> String {
        switch problem {
        case .noted: met
        case .certifiedBeforeMeeting: certified
        default: answer
        }
    }
}
