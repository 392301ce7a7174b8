import Casework
import Web

/// What a change of the texts did, told by what stood before. It never leaves a changed text out.
enum InvestigationDifference {
    static func items(before: InvestigationTexts, after: InvestigationTexts) -> [DescriptionItem] {
        zip(lines(before), lines(after)).compactMap { old, new in
            guard old.text != new.text else { return nil }
            return DescriptionItem(
                term: "\(old.label), så stod det",
                texts: old.text.isEmpty ? ["Inget."] : old.text.paragraphs)
        }
    }

    private static func lines(_ texts: InvestigationTexts) -> [(label: String, text: String)] {
        [
            ("Frågor", texts.questions),
            ("Hur personen ser på sin situation", texts.ownView),
            ("Önskemål", texts.wishes),
            ("Tolk eller annat stöd", texts.interpreter?.swedish ?? ""),
            ("Om tolken", texts.interpreterNote),
            ("Bedömning", texts.assessment),
            ("Kan behovet tillgodoses på annat sätt?", texts.metOtherwise?.swedish ?? ""),
            ("På vilket sätt, eller varför inte", texts.otherWays),
            ("Förslag", texts.proposal?.swedish ?? ""),
            ("Förslaget i ord", texts.proposalText),
        ]
    }
}
