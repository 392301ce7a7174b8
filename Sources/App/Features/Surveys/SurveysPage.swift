import Casework
import Law
import Store
import Templating
import Web

/// `/enkater`: the surveys, how many forms have been handed out and read in, and what waits to be.
struct SurveysPage: Page, Sendable {
    static let template = "surveys/index"
    let parts: [SurveyPart]

    static let fields: Fields<SurveysPage> = [
        .flag("hasParts") { !$0.parts.isEmpty },
        .list("parts", SurveyPart.fields) { $0.parts },
    ]
}

/// One survey in one programme.
struct SurveyPart: Fielded, Sendable {
    let heading: String
    let owner: String
    let handOver: ActForm?
    let release: ActForm?
    let waiting: String
    let table: Table?

    static let fields: Fields<SurveyPart> = [
        .text("heading") { $0.heading },
        .text("owner") { $0.owner },
        .optional("handOver", ActForm.fields) { $0.handOver },
        .optional("release", ActForm.fields) { $0.release },
        .text("waiting") { $0.waiting },
        .optional("table", Table.fields) { $0.table },
    ]

    init(
        _ survey: AnonymousSurvey, _ programme: GroupProgrammes.One, waiting count: Int,
        counts: [(quarter: Quarter, handedOut: Int, answered: Int)], mayHandOver: Bool
    ) {
        heading = "\(survey.name), \(programme.name)"
        owner = "Texterna: \(survey.pack.rightsHolder). \(survey.pack.permission)."
        let isEnough = count >= BallotBox.fewest
        let (unit, pack) = (programme.id, survey.pack.id)
        let give = ActForm(
            label: "Lämna över surfplattan", address: "/enkater/\(unit)/\(pack)/lamna-over",
            about: survey.name)
        let read = ActForm(
            label: "Läs in svaren", address: "/enkater/\(unit)/\(pack)/las-in", about: survey.name)
        (handOver, release) = (mayHandOver ? give : nil, isEnough ? read : nil)
        waiting = isEnough
            ? "\(count) svar ligger i lådan och kan läsas in."
            : "Färre än fem svar ligger i lådan. De läses in först när de är minst fem, så att inget "
                + "svar kan höra till någon."
        table = SurveyPart.table(counts, survey, programme.id)
    }

    private static func table(
        _ counts: [(quarter: Quarter, handedOut: Int, answered: Int)], _ survey: AnonymousSurvey,
        _ programme: ProgrammeID
    ) -> Table? {
        guard !counts.isEmpty else { return nil }
        let names = ["Kvartal", "Utlämnade", "Inlästa svar"]
        return Table(
            head: TableHead(
                caption: "\(survey.name) per kvartal", isCaptionHidden: true,
                columns: names.map { TableColumn(label: $0, isNumeric: $0 != names[0]) }),
            rows: counts.map { one in
                TableRow(cells: [
                    TableCell(
                        column: names[0], text: one.quarter.swedish.capitalizedFirst,
                        link: "/enkater/\(programme)/\(survey.pack.id)/\(one.quarter)"),
                    TableCell(column: names[1], text: String(one.handedOut), isNumeric: true),
                    TableCell(column: names[2], text: String(one.answered), isNumeric: true),
                ])
            })
    }
}
