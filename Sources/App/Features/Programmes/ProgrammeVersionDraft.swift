import Casework
import Law

/// A coming version as it was typed: its days, and what it says before its criteria have their codes.
struct ProgrammeVersionDraft: Sendable {
    let from: Day
    let to: Day?
    /// Without criteria and with goals coded by their place.
    let terms: ProgrammeTerms
    let criteria: [CriterionLines.Line]

    /// What it says, with codes kept from the version it follows.
    func terms(after base: ProgrammeTerms?) -> ProgrammeTerms {
        var terms = terms
        terms.criteria = criteria.criteria(after: base?.criteria ?? [])
        let known = base?.goals ?? []
        terms.goals = terms.goals.enumerated().compactMap { index, goal in
            let same = known.first { $0.wording == goal.wording }
            let inPlace = known.indices.contains(index) ? known[index] : nil
            let code = same?.code ?? (known.contains { $0.wording == inPlace?.wording && isGone($0) }
                ? inPlace?.code : nil) ?? goal.code
            return GoalDefinition(code: code, wording: goal.wording, sharePercent: goal.sharePercent)
        }
        return terms
    }

    private func isGone(_ goal: GoalDefinition) -> Bool {
        !terms.goals.contains { $0.wording == goal.wording }
    }
}
