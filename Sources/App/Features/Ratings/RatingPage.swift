import Casework
import Instruments
import Law
import Store
import Templating
import Web

/// One form: what it came to, by which limits, what has changed, what is missing, and every answer. It names
/// levels and never says that the person has anything.
struct RatingPage: Page, Sendable {
    static let template = "ratings/show"
    let head: CaseHead
    let heading: String
    let notices: [Notice]
    let facts: [DescriptionItem]
    let answers: Table?
    let acts: [Act]
    let primary: Act?
    let buttons: [ActForm]

    static let fields: Fields<RatingPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("ratings") { RatingAddress.index($0.head.number) },
        .text("heading") { $0.heading },
        .list("notices", Notice.fields) { $0.notices },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .optional("answers", Table.fields) { $0.answers },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .list("buttons", ActForm.fields) { $0.buttons },
    ]

    init(_ sheet: RatingSheet, under grant: CaseGrant, today: Day) {
        let rating = sheet.rating, number = grant.number
        head = CaseHead(sheet.facts, under: grant, today: today)
        heading = "\(rating.instrument.name), \(rating.filledOn.inWords(withYear: true))"
        notices =
            sheet.waitingNotes.map { Notice.waiting($0, number: number) }
            + RatingPage.notices(rating, number)
        facts = rating.isDraft ? RatingWording.about(rating) : RatingWording(sheet).items
        answers = RatingWording.table(of: sheet)
        let mayFill = grant.may(.fillInRatings, in: .execution)
        primary =
            mayFill && rating.isDraft
            ? Act(
                label: rating.mode == .tablet ? "Skriv in resten själv" : "Skriv in svaren",
                address: RatingAddress.part(.answers, rating.id, number)) : nil
        acts = RatingPage.acts(rating, number, mayCorrect: mayFill && sheet.correction == nil)
        buttons = mayFill && rating.isDraft ? RatingPage.buttons(rating, number) : []
    }

    private static func notices(_ rating: RatingRecord, _ number: String) -> [Notice] {
        if let newer = rating.correctedBy {
            return [
                Notice(
                    kind: .information, heading: "Den här är rättad",
                    text: "Svaren står kvar som de var. Det är rättelsen som räknas.",
                    act: Act(label: "Till rättelsen", address: RatingAddress.of(newer, number)))
            ]
        }
        let correction = rating.correction.map {
            Notice(
                kind: .information, heading: "Rättar en tidigare", text: $0.reason,
                act: Act(label: "Till den tidigare", address: RatingAddress.of($0.of, number)))
        }
        return (rating.isDraft ? [underWay(rating)] : []) + [correction].compactMap { $0 }
    }

    private static func underWay(_ rating: RatingRecord) -> Notice {
        Notice(
            kind: .information, heading: "Inte klar än",
            text: rating.mode == .tablet
                ? "Personen fyller i den på surfplattan. Det som är besvarat hittills finns sparat."
                : "Svaren är inte inskrivna än.")
    }

    private static func acts(_ rating: RatingRecord, _ number: String, mayCorrect: Bool) -> [Act] {
        guard rating.state == .done else { return [] }
        let own = [
            Act(label: "Utveckling", address: RatingAddress.trend(number)),
            Act(label: "Resultat för utskrift", address: RatingAddress.part(.paper, rating.id, number)),
            Act(label: "Hämta som fil (FHIR)", address: RatingAddress.part(.file, rating.id, number)),
        ]
        guard mayCorrect else { return own }
        return own + [Act(label: "Rätta", address: RatingAddress.part(.correct, rating.id, number))]
    }

    private static func buttons(_ rating: RatingRecord, _ number: String) -> [ActForm] {
        let tablet = ActForm(
            label: "Lämna över surfplattan", address: RatingAddress.part(.tablet, rating.id, number))
        return (rating.mode == .tablet ? [tablet] : [])
            + [ActForm(label: "Kasta", address: RatingAddress.part(.discard, rating.id, number))]
    }
}
