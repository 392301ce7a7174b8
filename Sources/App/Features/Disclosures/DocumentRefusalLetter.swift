import Casework
import Law
import Templating

/// The letter of a decision not to give out a document, with how it is appealed to kammarrätten (OSL 2009:400
/// 6 kap. 7 and 8 §§). It stands by itself, and never tells anything of the person the document is about.
struct DocumentRefusalLetter {
    let decision: RefusedDocument
    let request: NotedRequest
    let caseNumber: String
    let authority: DecisionAuthority
    let day: Day
    let decider: String
    let point: String
    let diaryNumber: String

    /// UTF-8.
    var octets: [UInt8] {
        Array(LetterFrame.beginning.utf8) + Markup.text("Beslut, \(diaryNumber)").octets
            + Array(LetterFrame.middle.utf8) + body.octets + Array(LetterFrame.end.utf8)
    }

    private var body: Markup {
        let appeal = AppealLetter(
            route: .accessToDocuments, authority: authority, diaryNumber: diaryNumber, day: day)
        return .element(.main, [], head + decided + reasons + by + [appeal.section])
    }

    private var head: [Markup] {
        let lines = [
            authority.board, "Beslutsdag: \(day.inWords(withYear: true))", "Diarienummer: \(diaryNumber)",
            "Ärende: \(caseNumber)",
        ]
        let to = request.askedBy.isEmpty ? "Till dig som har begärt handlingen" : request.askedBy
        return [
            .element(.header, [], lines.map(LetterFrame.paragraph)),
            .element(.p, [MarkupAttribute(.class, "to")], [.element(.strong, [], [.text(to)])]),
            .element(.h1, [], [.text("Beslut om en begäran att få ut handling")]),
        ]
    }

    private var decided: [Markup] {
        LetterFrame.part(
            "Det här har begärts, \(request.arrivedOn.inWords(withYear: true))", request.wish)
            + LetterFrame.part("Beslut", "Nämnden lämnar inte ut det här:\n\(decision.refused)")
    }

    private var reasons: [Markup] {
        let rule = "Uppgifterna omfattas av sekretess enligt \(decision.ground.reference.swedish). "
            + "Beslutet är fattat enligt \(LegalGround.documents.reference.swedish)."
        return LetterFrame.part("Varför", "\(decision.reasons)\n\(rule)")
    }

    private var by: [Markup] {
        let lines = [
            "\(decider), beslutsfattare",
            "Beslutet är fattat på nämndens vägnar, punkt \(point) i delegationsordningen.",
            "Hur du överklagar står sist i brevet.",
            "Har du frågor? Ring \(authority.phone) eller skriv till \(authority.email).",
        ]
        return [LetterFrame.heading("Vem har beslutat")] + lines.map(LetterFrame.paragraph)
    }
}
