import Casework
import Law
import Store
import Templating
import Web

/// To which meeting a decision goes, and who presents it.
struct ProposeToBoardForm: DecisionForm {
    private static let presenter = "foredragande"
    private static let day = "dag"
    private static let note = "text"

    static let pattern: PathPattern = "/arenden/{case}/beslut/namnd"
    static let permission = Permission.presentToBoard
    static let title = "Lämna till nämnden"
    static let heading = "Lämna beslutet till nämnden"
    static let lead = "När ingen har delegation, eller saken är av principiell eller större vikt (6 kap. "
        + "37–38 §§ KL). Texten följer med som förslag och ändras inte medan den ligger hos nämnden."
    static let submit = "Lämna till nämnden"
    static let fields: [FieldRule] = BoardField.rules + [
        FieldRule(
            presenter, "Vem föredrar?", .select([]), hint: "Står i brevet. Kan inte vara jävig i ärendet."),
        FieldRule(day, "Vilken dag är sammanträdet?", .day),
        FieldRule(note, "Att tänka på", .lines(rows: 2), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> ProposedToBoard? {
        let body = reader.boardBody()
        let presenter = AccountID(reader.text(presenter))
        if presenter == nil { reader.complain(Self.presenter, "Välj vem som föredrar.") }
        let day = reader.day(day, orSay: "Skriv vilken dag sammanträdet är.")
        if let day, day.adding(months: -12) > reader.today {
            reader.complain(Self.day, "Dagen är mer än ett år bort. Kontrollera den.")
        }
        guard let body, let presenter, let day, reader.complaints.isEmpty else { return nil }
        return ProposedToBoard(body: body, meetsOn: day, presenter: presenter, note: reader.text(note))
    }

    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String] {
        let body = file.board.proposals.first?.body ?? .board
        return BoardField.values(body).merging(
            [presenter: file.work?.presenter?.description ?? ""]) { $1 }
    }

    static func choices(
        in file: DecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        [
            presenter: file.board.presenters.filter { !file.isBiased($0.account) }
                .map { FieldRule.Choice(value: "\($0.account)", label: $0.name) }
        ]
    }

    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String? {
        if file.board.decided != nil { return DecisionProblem.decidedByBoard.swedish }
        switch file.work?.state {
        case .approved: return nil
        case .atBoard: return "Beslutet ligger redan hos nämnden."
        default: return "Det finns inget godkänt beslut att lämna. Det ska vara granskat först."
        }
    }

    static func field(of problem: DecisionProblem) -> String {
        switch problem {
        case .meetsBeforeProposed: day
        case .presenterBiased, .presenterCarriesOut: presenter
        default: BoardField.kind
        }
    }
}
