import Casework
import Law
import Templating

/// How a decision is challenged, last in its letter (förvaltningslagen 2017:900 33, 43 and 44 §§;
/// kommunallagen 2017:725 13 kap.). One of three kinds, by what the decision rests on; never two.
struct AppealLetter: Sendable {
    let route: AppealRoute
    let authority: DecisionAuthority
    /// The decision's, as whoever appeals is to write it; nil until it has one.
    let number: String?
    let day: Day

    var section: Markup {
        .element(.section, [MarkupAttribute(.class, "appeal")], LetterFrame.markup(of: blocks))
    }

    /// The same as `section`, before it is markup.
    var blocks: [LetterDocument.Block] {
        [.heading(heading), .text(opening.joined(separator: "\n"))]
            + [.heading("Skriv det här"), .list(content)]
            + [.heading("Skicka det hit"), .text(sending.joined(separator: "\n"))]
            + [.heading("Så lång tid har du"), .text(time)] + closing
    }

    private var heading: String {
        route == .legalityReview ? "Så begär du laglighetsprövning" : "Så överklagar du"
    }

    private var opening: [String] {
        switch route {
        case .administrativeCourt:
            ["Tycker du att beslutet är fel kan du överklaga det till \(authority.court)\(rule). "
                + "Du kan göra det själv, eller låta ett ombud göra det med en fullmakt från dig."]
        case .legalityReview:
            ["Det här beslutet kan prövas av \(authority.court) genom laglighetsprövning "
                + "(13 kap. kommunallagen). Domstolen prövar om beslutet är lagligt, men kan inte ge ett "
                + "annat beslut i stället. Var och en som är medlem i kommunen kan begära det."]
        case .accessToDocuments:
            ["Du kan överklaga beslutet att inte lämna ut en handling till "
                + "\(authority.documentCourt)\(rule)."]
        }
    }

    /// ", enligt 35 kap. 1 § socialtjänstlagen (2025:400)", by the day of the decision.
    private var rule: String {
        route.reference(decidedOn: day).map { ", enligt \($0.swedish)" } ?? ""
    }

    private var content: [String] {
        let decision = number ?? "diarienumret"
        return [
            "att du överklagar, och vilket beslut: \(decision), \(day.description)",
            route == .legalityReview
                ? "varför du tycker att beslutet inte är lagligt"
                : "hur du vill att beslutet ska ändras, och varför. Skicka med det som du vill visa",
            "ditt namn, personnummer, adress, telefonnummer och e-postadress",
            "ombudets namn, adress och telefon, och fullmakten, om du har ett ombud",
        ]
    }

    private var sending: [String] {
        if route.handedInTo == .court {
            return [
                "Överklagandet ska vara skriftligt. Skicka det direkt till domstolen, inte till nämnden:",
                "\(authority.court), \(authority.courtPost)", authority.courtEmail,
            ]
        }
        return [
            "Överklagandet ska vara skriftligt. Skicka eller lämna det till nämnden, inte till domstolen:",
            "\(authority.board), \(authority.post)", "Besök: \(authority.visit)", authority.email,
        ]
    }

    private var time: String {
        route == .legalityReview
            ? "Det ska ha kommit in till domstolen inom tre veckor från den dag då det meddelades på "
                + "kommunens anslagstavla att protokollet är justerat."
            : "Det ska ha kommit in till nämnden inom tre veckor från den dag du fick det här beslutet."
    }

    private var closing: [LetterDocument.Block] {
        let then = route == .legalityReview
            ? []
            : LetterDocument.Block.part(
                "Vad som händer sedan",
                "Nämnden ser om det har kommit in i tid, och om beslutet ska ändras. Sedan skickar vi det "
                    + "till domstolen.")
        return then + LetterDocument.Block.part(
            "Du kan få hjälp",
            "Vi kan hjälpa dig att skriva. Ring \(authority.phone) eller skriv till \(authority.email).")
    }
}
