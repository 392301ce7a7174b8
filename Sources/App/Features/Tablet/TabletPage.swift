import Instruments
import Templating
import Web

/// The pages around the questions: before the first, while pausing, after an answer that somebody wants to
/// talk about, before handing in, and after. Calm, without a score, and always with where one can turn.
struct TabletPage: Page, Sendable {
    static let template = "tablet/show"
    let heading: String
    let texts: [String]
    var onward: Act?
    /// Hands the answers in.
    var send: Link?
    var back: Act?
    let support: [SupportLine]

    static let fields: Fields<TabletPage> = [
        .text("heading") { $0.heading },
        .texts("texts") { $0.texts },
        .optional("onward", Act.fields) { $0.onward },
        .optionalLink("send") { $0.send },
        .optional("back", Act.fields) { $0.back },
        .list("support", SupportLine.fields) { $0.support },
    ]

    static func start(_ visit: TabletVisit) -> TabletPage {
        let reader =
            "Dina svar läses av \(visit.rating.begunByName) och den som är ansvarig för ditt ärende. "
            + "Ingen läser dem dygnet runt. Behöver du hjälp nu, säg till eller ring ett av numren här."
        let begun = visit.answered > 0
        return TabletPage(
            heading: visit.rating.instrument.name,
            texts: (visit.introduction.isEmpty ? [] : visit.introduction.paragraphs) + [
                "\(visit.questions.count) frågor, en i taget. Du kan hoppa över, gå tillbaka och ta paus.",
                reader,
            ],
            onward: Act(
                label: begun ? "Fortsätt" : "Börja",
                address: visit.next.map(visit.address) ?? visit.end),
            support: visit.support.lines)
    }

    static func pause(_ visit: TabletVisit) -> TabletPage {
        TabletPage(
            heading: "Paus", texts: ["Det du har svarat är sparat. Fortsätt när du vill."],
            onward: Act(label: "Fortsätt", address: visit.next.map(visit.address) ?? visit.end),
            support: visit.support.lines)
    }

    /// - Parameter text: the number of the question that was answered; anything else goes on where nobody
    ///   has been.
    static func support(_ visit: TabletVisit, after text: String) -> TabletPage {
        let next = visit.question(text).map { visit.after($0.item) } ?? visit.next.map(visit.address)
        return TabletPage(
            heading: "Tack för att du berättar",
            texts: [
                "Vi vill gärna prata med dig om det du svarade. Säg till den du är här med.",
                "Du kan också ringa. Numren står här nedanför.",
            ],
            onward: Act(label: "Fortsätt med frågorna", address: next ?? visit.end),
            support: visit.support.lines)
    }

    static func end(_ visit: TabletVisit) -> TabletPage {
        return TabletPage(
            heading: "Sista sidan",
            texts: [
                "Du har svarat på \(visit.answered) av \(visit.questions.count) frågor.",
                "Lämna in när du är nöjd. Sedan går svaren inte att ändra härifrån.",
            ],
            send: visit.end, back: Act(label: "Tillbaka till frågorna", address: visit.address(1)),
            support: visit.support.lines)
    }

    static func done(_ visit: TabletVisit) -> TabletPage {
        TabletPage(
            heading: "Tack", texts: ["Svaren är inlämnade. Lämna tillbaka surfplattan till personalen."],
            back: Act(label: "Personal: logga in", address: "/logga-in"), support: visit.support.lines)
    }
}
