import Casework
import Law
import Store
import Templating
import Web

/// A case's plan on one page: the person's words, the goals, what is being tried, and what can be done next.
/// It never shows a draft as if it were agreed.
struct PlanPage: Page, Sendable {
    static let template = "plans/show"
    let head: CaseHead
    let lead: String
    let notice: Notice?
    let primary: Act?
    let acts: [Act]
    let ownWords: String?
    let goals: [PlanGoalView]
    /// Beside the goals.
    let parts: [CasePart]

    static let fields: Fields<PlanPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("lead") { $0.lead },
        .optional("notice", Notice.fields) { $0.notice },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .flag("hasPlan") { $0.ownWords != nil || !$0.goals.isEmpty },
        .optionalText("ownWords") { $0.ownWords },
        .list("goals", PlanGoalView.fields) { $0.goals },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: PlanFile, under grant: CaseGrant, today: Day) {
        let ways = PlanWays(file, under: grant, today: today)
        let shown = file.inForce ?? file.draft
        head = CaseHead(file.facts, under: grant, today: today)
        (primary, acts, notice) = (ways.primary, ways.acts, ways.notice)
        lead = shown.map { $0.title.capitalizedFirst + "." }
            ?? "Det ni kommer överens om tillsammans: vad personen vill, stegen dit och vem som gör vad."
        ownWords = shown.flatMap { $0.texts.ownWords.isEmpty ? nil : $0.texts.ownWords }
        goals = (shown?.goals ?? []).map { goal in
            let act = ways.mayWrite && shown?.isAgreed == true
                ? Act(label: "Hur går det?", address: PlanAddress.standing(goal.root, grant.number)) : nil
            return PlanGoalView(goal, in: file, isDraft: shown?.isDraft == true, act: act)
        }
        parts = PlanParts(file: file, ways: ways, number: grant.number).all
    }
}
