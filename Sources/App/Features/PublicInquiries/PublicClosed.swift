import Casework
import HTTP
import HTTPTypes
import Law
import SQL
import Store
import Templating
import Web

/// A unit whose public form has closed with its programme: what whoever comes there reads.
struct PublicClosed: Sendable {
    let code: String
    let name: String
    let from: Day

    /// Nil for a unit that has not closed, or that nobody has chosen to receive for.
    static func find(
        _ code: String, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> PublicClosed? {
        try transaction.first(
            """
            SELECT p.code, p.name, w.closes_on FROM programme p JOIN wind_down_now w ON w.programme_id = p.id
            WHERE p.code = \(code) AND p.inbox_owner_id IS NOT NULL AND w.closes_on <= \(today)
            """
        ) { try PublicClosed(code: $0.text(0), name: $0.text(1), from: $0.day(2)) }
    }

    /// It is gone for good, and says where to turn.
    func answer(_ context: Context, _ language: PublicLanguage) throws -> Response {
        let others = PublicLanguage.allCases.filter { $0 != language }.map {
            PublicLanguageLink(language: $0, address: "/anmalan/\(code)/\($0.rawValue)")
        }
        let (text, othersWords) = words(language)
        let page = PublicNoticePage(
            head: PublicHead(language: language, others: others), text: text,
            again: Act(label: othersWords, address: "/anmalan?sprak=\(language.rawValue)"))
        return try context.page(page, status: .gone)
    }

    /// What it says, and of the way to other units.
    private func words(_ language: PublicLanguage) -> (PublicWords.Text, String) {
        switch language {
        case .swedish:
            let help = "Verksamheten upphörde \(from.inWords(withYear: true)) och tar inte emot anmälningar "
                + "längre. Vänd dig till socialtjänsten i din kommun och berätta vad du behöver hjälp med. "
                + "Kommunens växel eller kontaktcenter kopplar dig dit."
            return (PublicWords.Text("\(name) har stängt", help), "Andra som tar emot anmälningar")
        case .easy:
            let help = "Vi tar inte emot fler. Ring eller skriv till din kommun. "
                + "Säg att du vill prata med socialtjänsten. De kan hjälpa dig vidare."
            return (PublicWords.Text("\(name) har stängt", help), "Andra som du kan skriva till")
        case .english:
            let help = "It closed on \(from) and takes no more inquiries. Turn to the social services of "
                + "your municipality and tell them what you need help with. The municipality’s switchboard "
                + "will put you through."
            return (PublicWords.Text("\(name) has closed", help), "Others who take inquiries")
        }
    }
}
