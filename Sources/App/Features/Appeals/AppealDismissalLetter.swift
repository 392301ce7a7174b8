import Casework
import Law

/// The letter of a dismissal: that the appeal came late, by which days, and how that is appealed. It never
/// says anything of what was appealed.
struct AppealDismissalLetter {
    let appeal: AppealRecord
    let file: IssuedDecisionFile
    let reasons: String

    /// - Parameter point: of the order of delegation.
    func document(_ origin: LetterOrigin, number: String, by name: String, point: String) -> LetterDocument {
        let issue = file.issue
        let decision = "Nämnden avvisar överklagandet av beslut \(issue.diaryNumber), "
            + "\(issue.day.inWords(withYear: true)). Det betyder att det inte lämnas till domstolen."
        let rule = "Ett överklagande som har kommit in för sent ska avvisas (44 och 45 §§ förvaltningslagen)."
        return origin.letter(
            "Ditt överklagande avvisas", diaryNumber: number,
            LetterDocument.Block.part("Beslut", decision) + LetterDocument.Block.part("Varför", reasons)
                + [.list(days), .text(rule)],
            signature: [
                "\(name), beslutsfattare",
                "Beslutet är fattat på nämndens vägnar, punkt \(point) i delegationsordningen.",
            ], appeal: .administrativeCourt)
    }

    private var days: [String] {
        [
            appeal.trial?.received.map { "Beslutet togs emot: \($0.inWords(withYear: true))" },
            appeal.trial?.lastDay.map { "Sista dag att överklaga: \($0.inWords(withYear: true))" },
            "Överklagandet kom in: \(appeal.arrival.day.inWords(withYear: true))",
            appeal.arrival.arrival.why,
        ].compactMap { $0 }
    }
}
