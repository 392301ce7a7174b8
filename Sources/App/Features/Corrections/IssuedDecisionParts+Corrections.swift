import Casework
import Law
import Store
import Templating
import Web

extension IssuedDecisionParts {
    /// Slips that were put right, each with what stood and the letter about it.
    var corrections: CasePart {
        let letters = file.corrections.compactMap { one in
            one.letter.map {
                Act(
                    label: "Brevet om rättelsen \(one.day)",
                    address: LetterRoutes.address(of: $0, in: file.file.number))
            }
        }
        let isAllowed = file.file.facts.isOpen && grant.may(.issueDecision, in: .authority)
        let correct = Act(
            label: "Rätta ett skrivfel",
            address: "/arenden/\(file.file.number)/beslut/\(file.record.id)/rattelse")
        return CasePart(
            id: "rattelser", heading: "Rättelser", items: file.corrections.map(item),
            empty: "Här står uppenbara skrivfel som har rättats, med det som stod före.",
            acts: letters + (isAllowed ? [correct] : []))
    }

    private func item(_ one: CorrectionRecord) -> DescriptionItem {
        DescriptionItem(
            term: "Rättat \(one.day.inWords(withYear: true))",
            texts: [
                "Så står det: ”\(one.facts.stands)”", "Så ska det stå: ”\(one.facts.says)”",
                "Varför: \(one.facts.why)", "Av \(one.by), delegation punkt \(one.point)",
            ])
    }
}
