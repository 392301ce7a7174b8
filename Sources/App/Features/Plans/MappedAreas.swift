import Casework
import Law
import Store

/// What the mapping came to in each part of life, as a plan takes it up: what was told once is not asked
/// again. It never takes a form that was corrected or is not locked.
struct MappedAreas: Sendable {
    /// By place in a plan.
    let goals: [Int: PlanGoalText]
    let grades: [LifeArea: DatedGrade]

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        let forms = try MappingFormRepository.all(under: grant, transaction).filter {
            $0.isLocked && !$0.isCorrected && $0.layout == .areas
        }
        var (goals, grades): ([PlanGoalText], [LifeArea: DatedGrade]) = ([], [:])
        for form in forms {
            let answers = try MappingFormRepository.answers(of: form.id, transaction)
            guard let area = LifeArea(rawValue: form.about), let locked = form.lockedAt else { continue }
            if let grade = Int(answers["grade"]).flatMap(LifeAreaGrade.init) {
                grades[area] = DatedGrade(on: locked.day, grade: grade)
            }
            if !answers["goal"].isEmpty {
                goals.append(PlanGoalText(area: area, wording: answers["goal"]))
            }
        }
        self.grades = grades
        self.goals = Dictionary(zip(PlanTexts.places, goals).map { ($0, $1) }) { first, _ in first }
    }
}
