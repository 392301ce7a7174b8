import Casework
import Law
import Templating
import Web

/// A goal on the plan's page: how it reads, how it goes, and what is being tried towards it.
struct PlanGoalView: Fielded, Sendable {
    let goal: PlanGoal
    let now: GoalStandingNote?
    let homework: [String]
    let act: Act?

    static let fields: Fields<PlanGoalView> = [
        .text("id") { "mal-\($0.goal.place)" },
        .text("wording") { $0.goal.text.wording },
        .text("area") { $0.goal.text.area.swedish },
        .optional("tag", Tag.fields) { $0.tag },
        .flag("hasSubGoals") { !$0.goal.text.subGoals.isEmpty },
        .texts("subGoals") { $0.goal.text.subGoals },
        .texts("support") { $0.goal.text.support.paragraphs },
        .flag("hasHomework") { !$0.homework.isEmpty },
        .texts("homework") { $0.homework },
        .optionalText("now") { $0.now?.words },
        .optional("act", Act.fields) { $0.act },
    ]

    /// - Parameter isDraft: what is to be tried stands in the draft, and is not homework yet.
    init(_ goal: PlanGoal, in file: PlanFile, isDraft: Bool, act: Act?) {
        self.goal = goal
        self.act = act
        now = file.standings[goal.root]
        homework = isDraft
            ? goal.text.homework : file.openHomework.filter { $0.goal == goal.root }.map(\.wording)
    }

    private var tag: Tag? {
        now.map { Tag(label: $0.standing.swedish, tone: $0.standing == .reached ? .done : .plain) }
    }
}
