import Casework
import Law
import Store
import Templating
import Web

extension IssuedDecisionParts {
    /// How it went, and whether the person wants to go on; nothing for a decision that gives nothing.
    var renewal: [CasePart] {
        guard file.isGiven else { return [] }
        let renewals = file.renewal.renewals.map { renewal in
            DescriptionItem(
                term: "Bad om förlängning \(renewal.asked.inWords(withYear: true))",
                texts: renewal.wish.paragraphs)
        }
        return [
            CasePart(
                id: "forlangning", heading: "Uppföljning och förlängning",
                items: renewals + file.renewal.followUps.map(item),
                empty: "Följ upp i god tid före den sista dagen. Vill personen fortsätta tar du "
                    + "sedan emot en ansökan om det. \(file.renewal.review.words)",
                acts: renewalActs + [file.renewal.review.act].compactMap { $0 })
        ]
    }

    private func item(_ followUp: FollowUpRecord) -> DescriptionItem {
        let facts = followUp.facts
        return DescriptionItem(
            term: "Uppföljning \(facts.heldOn.inWords(withYear: true))",
            texts: facts.achieved.paragraphs + facts.ownView.paragraphs.map { "Personen själv: \($0)" }
                + ["Förslag: \(facts.proposal.swedish.lowercased()). Antecknat av \(followUp.noted.by)."])
    }

    private var renewalActs: [Act] {
        guard file.file.isOpen, grant.may(.draftDecision, in: .authority) else { return [] }
        let address = "/arenden/\(file.file.number)/beslut/\(file.record.id)"
        let wish = Act(label: "Personen vill förlänga", address: Link(path: address + "/forlangning") ?? "/")
        let followUp = Act(label: "Följ upp", address: Link(path: address + "/uppfoljning") ?? "/")
        return [followUp] + (RenewalWish.standing(in: file) == nil ? [wish] : [])
    }
}
