import Casework
import Law
import Store
import Templating
import Web

/// A case's goals with five levels, each with where the person was and is, and what they come to together. It
/// never compares the person with anybody.
struct PlanLevelsPage: Page, Sendable {
    static let template = "plans/levels"

    struct Goal: Fielded, Sendable {
        let id: String
        let heading: String
        let tag: Tag?
        let table: Table
        let items: [DescriptionItem]
        let acts: [Act]

        static let fields: Fields<Goal> = [
            .text("id") { $0.id },
            .text("heading") { $0.heading },
            .optional("tag", Tag.fields) { $0.tag },
            .part("table", Table.fields) { $0.table },
            .flag("hasItems") { !$0.items.isEmpty },
            .list("items", DescriptionItem.fields) { $0.items },
            .flag("hasActs") { !$0.acts.isEmpty },
            .list("acts", Act.fields) { $0.acts },
        ]
    }

    let head: CaseHead
    let primary: Act?
    let goals: [Goal]
    /// What the goals come to, review by review.
    let score: Table?

    static let fields: Fields<PlanLevelsPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("planAddress") { PlanAddress.index($0.head.number) },
        .optional("primary", Act.fields) { $0.primary },
        .flag("hasGoals") { !$0.goals.isEmpty },
        .list("goals", Goal.fields) { $0.goals },
        .optional("score", Table.fields) { $0.score },
        .text("source") { _ in GoalScore.source },
    ]

    init(_ file: PlanFile, under grant: CaseGrant, today: Day) {
        let mayWrite = PlanWays(file, under: grant, today: today).mayWrite
        head = CaseHead(file.facts, under: grant, today: today)
        primary = mayWrite && file.standingScaled.count < PlanFile.mostScaled
            ? Act(label: "Nytt mål med fem nivåer", address: PlanAddress.newLevels(grant.number)) : nil
        goals = file.scaled.enumerated().reversed().compactMap { index, goal in
            PlanLevelsPage.goal(goal, index, mayWrite: mayWrite && goal.stands, grant.number)
        }
        let rows: [(address: Link?, texts: [String])] = file.scores.map {
            (nil, ["\($0.on)", $0.score.t, $0.score.baseline ?? "–"])
        }
        score = Table.rows("Målen tillsammans", ["Uppföljning", "T", "T vid start"], rows)
    }

    /// The highest level first, with where the person was and is.
    private static func rows(_ goal: ScaledGoal) -> [(address: Link?, texts: [String])] {
        ScaledGoalText.levels.reversed().map { level in
            let days = goal.ratings.filter { $0.level == level }.map(\.on.description)
            let marks = (level == goal.text.baseline ? ["Start \(goal.lockedOn)"] : []) + days
            let sign = ScaledGoalText.sign(of: level)
            return (nil, [sign, goal.text.text(of: level), marks.joined(separator: ", ")])
        }
    }

    private static func goal(
        _ goal: ScaledGoal, _ index: Int, mayWrite: Bool, _ number: String
    ) -> Goal? {
        let columns = ["Nivå", "Så ser det ut", "Var"]
        guard let table = Table.rows(goal.text.wording, columns, rows(goal)) else { return nil }
        let tag = goal.isCorrected
            ? Tag(label: "Rättat") : goal.withdrawal.map { _ in Tag(label: "Avslutat") }
        let acts = [
            Act(label: "Rätta", address: PlanAddress.correctLevels(goal.id, number)),
            Act(label: "Avsluta", address: PlanAddress.withdrawLevels(goal.id, number)),
        ]
        return Goal(
            id: "niva-\(index + 1)", heading: goal.text.wording, tag: tag, table: table,
            items: goal.aboutItems, acts: mayWrite ? acts : [])
    }
}

extension ScaledGoal {
    /// When it was locked, what was corrected or why it was ended, and what was said at reviews.
    var aboutItems: [DescriptionItem] {
        let possible: [(String, [String])] = [
            ("Låst", ["\(lockedOn) av \(locked.by)."]),
            ("Rättar ett tidigare mål", correctionReason.paragraphs),
            ("Avslutat", withdrawal?.paragraphs ?? []),
        ] + ratings.filter { !$0.line.isEmpty }.map { ("Uppföljning \($0.on)", $0.line.paragraphs) }
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    /// The goal with its levels, the highest first, as it is copied and kept.
    var items: [DescriptionItem] {
        let levels = ScaledGoalText.levels.reversed().map { level in
            "\(ScaledGoalText.sign(of: level)): \(text.text(of: level))"
        }
        return [
            DescriptionItem(
                term: text.wording,
                texts: levels + ["Start: \(ScaledGoalText.sign(of: text.baseline))."])
        ] + aboutItems
    }
}
