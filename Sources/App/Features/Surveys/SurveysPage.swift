import Casework
import Law
import Store
import Templating
import Web

/// `/enkater`: the surveys, how many forms have been handed out and read in, and what waits to be.
struct SurveysPage: Page, Sendable {
    static let template = "surveys/index"
    let parts: [SurveyPart]
    /// What is wrong with the box; nil if nothing is.
    let warning: String?

    init(parts: [SurveyPart], isOpen: Bool, laidAside: [String]) {
        self.parts = parts
        let aside = "En låda med svar gick inte att läsa och är lagd åt sidan, orörd, bredvid databasen: "
            + laidAside.joined(separator: ", ") + ". Säg till den som sköter servern."
        let shut = "Lådan går inte att öppna just nu. Svaren ligger kvar. Säg till den som sköter servern."
        warning = !laidAside.isEmpty ? aside : isOpen ? nil : shut
    }

    static let fields: Fields<SurveysPage> = [
        .optionalText("warning") { $0.warning },
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
        _ survey: AnonymousSurvey, _ programme: ActorProgrammes.One, isInForce: Bool, waiting count: Int,
        counts: [(quarter: Quarter, handedOut: Int, answered: Int)], mayHandOver: Bool
    ) {
        heading = "\(survey.name), \(programme.name)" + (isInForce ? "" : " (används inte längre)")
        owner = "Texterna: \(survey.pack.rightsHolder). \(survey.pack.permission)."
        let (unit, pack) = (programme.id, survey.pack.id)
        let give = ActForm(
            label: "Lämna över surfplattan", address: "/enkater/\(unit)/\(pack)/lamna-over",
            about: survey.name)
        let read = ActForm(
            label: "Läs in svaren", address: "/enkater/\(unit)/\(pack)/las-in", about: survey.name)
        (handOver, release) = (mayHandOver ? give : nil, count > 0 ? read : nil)
        waiting = count > 0
            ? "\(count) svar från kvartal som är slut kan läsas in."
            : "Svaren läses in när kvartalet är slut och de är minst fem, så att inget svar kan höra till "
                + "någon eller till en viss dag. Är de färre väntar de till nästa kvartal."
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
