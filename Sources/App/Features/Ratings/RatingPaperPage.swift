import Instruments
import Law
import Templating
import Web

/// The result for the person, on paper: what was answered, what it came to, and that it is no diagnosis. It
/// never holds what staff are told to look at.
struct RatingPaperPage: Page, Sendable {
    static let template = "ratings/paper"
    let name: String
    let number: String
    let heading: String
    let result: [String]
    let answers: Table?
    let support: [SupportLine]

    static let fields: Fields<RatingPaperPage> = [
        .text("name") { $0.name },
        .text("caseNumber") { $0.number },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .link("ratings") { RatingAddress.index($0.number) },
        .text("heading") { $0.heading },
        .texts("result") { $0.result },
        .optional("answers", Table.fields) { $0.answers },
        .list("support", SupportLine.fields) { $0.support },
    ]

    init(_ sheet: RatingSheet, support: SupportList, number: String) {
        let rating = sheet.rating
        name = sheet.facts.person.name
        self.number = number
        heading = "Din skattning \(rating.filledOn.inWords(withYear: true)): \(rating.instrument.name)"
        let range = rating.instrument.totals
        let sum = rating.total.map {
            "Din summa är \($0). Det går att få från \(range.lowerBound) till \(range.upperBound)."
        }
        let levels = (sheet.levels[rating.id] ?? []).map { "\($0.sentence) (\($0.scheme).)" }
        let missing =
            rating.status == .incomplete
            ? ["Några frågor är inte besvarade, så det blir ingen summa."]
            : []
        result =
            [sum].compactMap { $0 } + levels + missing
            + ["En skattning är ingen diagnos. Den är ett underlag att prata om."]
        answers = RatingWording.table(of: sheet)
        self.support = support.lines
    }
}
