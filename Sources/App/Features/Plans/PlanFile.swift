import Casework
import Law
import Store
import Web

/// Everything about a case's plans, read in one view of the database. It never holds the plan of another
/// case.
struct PlanFile: Sendable {
    let facts: CaseFacts
    let support: SupportStanding
    /// Latest first.
    let plans: [PlanRecord]
    /// What drafts that were taken back count for in `writing`.
    private let takenBack: Int
    /// Latest first.
    let homework: [Homework]
    /// How goals have stood, latest first.
    let notes: [GoalStandingNote]
    /// How each goal stands now, by its root.
    let standings: [PlanGoalID: GoalStandingNote]
    /// In the order they were locked.
    let scaled: [ScaledGoal]
    /// Latest first.
    let reviews: [ReviewRecord]
    /// Of every version of the programme.
    let programmeGoals: [ProgrammeGoal]
    /// How large the limitation was when the mapping assessed it.
    let assessed: [LifeArea: DatedGrade]
    let assignment: PlanAssignment
    /// What the mapping came to, where no plan has been begun.
    let mapped: [Int: PlanGoalText]

    /// Throws `.forbidden` where protected facts are somebody else's to read: all of it tells of the person.
    init(
        under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        facts = try grant.readableFacts(transaction)
        support = try SupportStanding(under: grant, on: today, transaction)
        plans = try PlanRepository.all(under: grant, transaction)
        takenBack = try PlanRepository.takenBack(under: grant, transaction)
        homework = try HomeworkRepository.all(under: grant, transaction)
        notes = try GoalStandingRepository.all(under: grant, transaction)
        standings = notes.latest
        scaled = try ScaledGoalRepository.all(under: grant, transaction)
        reviews = try ReviewRepository.all(under: grant, transaction)
        programmeGoals = try ReviewRepository.programmeGoals(of: grant.programmeID, transaction)
        assignment = try PlanAssignment(facts, under: grant, transaction)
        let mapping = try MappedAreas(under: grant, transaction)
        (assessed, mapped) = (mapping.grades, plans.isEmpty ? mapping.goals : [:])
    }

    var inForce: PlanRecord? { plans.inForce }
    var draft: PlanRecord? { plans.draft }
    /// Rises with each time a draft is saved, answered or taken back: another draft saved as often is not the
    /// same, nor one begun after it was taken back.
    var writing: Int {
        plans.map(\.version).reduce(0, +) + plans.count { !$0.isDraft } + takenBack
    }
    var openHomework: [Homework] { homework.filter(\.isOpen).reversed() }

    /// Whether something can be written: support runs.
    var isWritable: Bool { isOpen && support.runs }
    /// Whether what was done can still be noted and put right: also when the support has ended.
    var isOpen: Bool { facts.isOpen && facts.host == nil }

    /// What a new version begins as: as the last one reads; of the first, what is known already.
    var beginning: PlanTexts {
        guard let last = plans.first else {
            var texts = PlanTexts()
            (texts.assignment, texts.goals) = (assignment.words, mapped)
            return texts
        }
        return last.isDraft ? last.texts : last.texts.continued(agreed: last.isAgreed)
    }
}

extension PlanFile {
    /// The root of the goal that stands at a place: of the last version that was answered, and else of the
    /// one that is worked by, so that a goal which is put back is the goal that it was.
    var goalPlaces: [Int: PlanGoalID] {
        let answered = plans.first { !$0.isDraft }
        let goals = (answered?.goals ?? []) + (inForce?.goals ?? [])
        return Dictionary(goals.map { ($0.place, $0.root) }) { first, _ in first }
    }
}

extension PlanTexts {
    /// As the next version begins: the day is a new one, and homework that was agreed is homework already.
    fileprivate func continued(agreed: Bool) -> PlanTexts {
        var texts = self
        texts.followUpOn = nil
        guard agreed else { return texts }
        texts.goals = goals.mapValues {
            PlanGoalText(area: $0.area, wording: $0.wording, subGoals: $0.subGoals, support: $0.support)
        }
        return texts
    }
}
