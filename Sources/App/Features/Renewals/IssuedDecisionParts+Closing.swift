import Casework
import Law
import Store
import Templating
import Web

extension IssuedDecisionParts {
    /// When the case can end, and the way to it; only of the latest decision, while the case is open.
    var closing: [CasePart] {
        guard file.file.isOpen, file.file.issued.first?.id == file.record.id else { return [] }
        let standing = ClosedCase.standing(in: file, today: today)
        let mayEnd = standing == nil && grant.may(.draftDecision, in: .authority)
        let act = Act(
            label: "Avsluta ärendet", address: "/arenden/\(file.file.number)/beslut/\(file.record.id)/avslut")
        return [
            CasePart(
                id: "avslut", heading: "När ärendet avslutas", items: [],
                empty: standing?.swedish ?? "Ärendet kan avslutas nu.", acts: mayEnd ? [act] : [])
        ]
    }
}
