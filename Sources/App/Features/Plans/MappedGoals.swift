import Casework
import Store

/// The goals that the mapping came to, as a plan can take them up: what was told once is not asked again. It
/// never takes a form that was corrected or is not locked.
enum MappedGoals {
    /// By place in the plan.
    static func read(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Int: PlanGoalText] {
        let forms = try MappingFormRepository.all(under: grant, transaction).filter {
            $0.isLocked && !$0.isCorrected && $0.layout == .areas
        }
        var goals: [PlanGoalText] = []
        for form in forms {
            let answers = try MappingFormRepository.answers(of: form.id, transaction)
            guard let area = LifeArea(rawValue: form.about), !answers["goal"].isEmpty else { continue }
            goals.append(PlanGoalText(area: area, wording: answers["goal"]))
        }
        return Dictionary(zip(PlanTexts.places, goals).map { ($0, $1) }) { first, _ in first }
    }
}
