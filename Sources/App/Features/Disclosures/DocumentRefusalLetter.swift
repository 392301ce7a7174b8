import Casework
import Law

/// The letter of a decision not to give out a document, with how it is appealed to kammarrätten (OSL 2009:400
/// 6 kap. 7 and 8 §§). It never tells anything of the person the document is about.
struct DocumentRefusalLetter {
    typealias Block = LetterDocument.Block

    let decision: RefusedDocument
    let request: NotedRequest
    let caseNumber: String
    let authority: DecisionAuthority
    let day: Day
    let decider: String
    let point: String
    let diaryNumber: String

    var document: LetterDocument {
        let heading = "Beslut om en begäran att få ut handling"
        return LetterDocument(
            sender: authority.board,
            lines: [
                "Beslutsdag: \(day.inWords(withYear: true))", "Diarienummer: \(diaryNumber)",
                "Ärende: \(caseNumber)",
            ],
            recipient: request.askedBy.isEmpty ? "Till dig som har begärt handlingen" : request.askedBy,
            heading: heading, title: "\(heading), \(diaryNumber)", blocks: decided + by,
            appeal: AppealLetter(
                route: .accessToDocuments, authority: authority, number: diaryNumber, day: day))
    }

    private var decided: [Block] {
        let rule = "Uppgifterna omfattas av sekretess enligt \(decision.ground.reference.swedish). "
            + "Beslutet är fattat enligt \(LegalGround.documents.reference.swedish)."
        return Block.part(
            "Det här har begärts, \(request.arrivedOn.inWords(withYear: true))", request.wish)
            + Block.part("Beslut", "Nämnden lämnar inte ut det här:\n\(decision.refused)")
            + Block.part("Varför", "\(decision.reasons)\n\(rule)")
    }

    private var by: [Block] {
        let lines = [
            "\(decider), beslutsfattare",
            "Beslutet är fattat på nämndens vägnar, punkt \(point) i delegationsordningen.",
            "Hur du överklagar står sist i brevet.",
            "Har du frågor? Ring \(authority.phone) eller skriv till \(authority.email).",
        ]
        return Block.part("Vem har beslutat", lines.joined(separator: "\n"))
    }
}
