import Casework
import Law
import Store
import Web

/// The fields about homework and goals in the form of how a visit went. What each is about is sent with its
/// answer, so an answer never lands on another homework that has come between.
enum VisitWorkFields {
    static let tried = "prova"
    static let towards = "mot"
    static func homework(_ place: Int) -> String { "hem\(place)" }
    static func goal(_ place: Int) -> String { "mal\(place)" }

    /// As many as a page can hold; the plan's own page has them all.
    static let most = 6
    static let mostGoals = 8
    static let touched = "arbetat"

    static let rules =
        (1...most).map { FieldRule(homework($0), "Hur gick det?", .oneOf([])) }
        + (1...mostGoals).map { FieldRule(goal($0), "Mål \($0)", .oneOf([])) }
        + [
            FieldRule(
                tried, "Att prova till nästa gång", .line, hint: "En liten sak, om personen vill.",
                maximumLength: 300),
            FieldRule(towards, "Mot vilket mål?", .select([])),
        ]

    /// What the case's plan has to ask about.
    struct Asked: Sendable {
        let homework: [Homework]
        let goals: [PlanGoal]
        let standing: [PlanGoalID: GoalStandingNote]

        /// - Parameters:
        ///   - day: the visit's; what was agreed after it cannot have been talked over in it.
        ///   - turn: of a visit that is put right: what was told in it is asked about again.
        init(
            under grant: CaseGrant, on day: Day, putRight turn: VisitDetails.Turn? = nil,
            _ transaction: borrowing some Querying & ~Copyable
        ) throws {
            let told = try turn.map { try VisitWorkRepository.homework(in: $0, transaction) } ?? []
            let ids = Set(told.filter { $0.check != nil }.map(\.homework))
            let known = try HomeworkRepository.all(under: grant, transaction).reversed()
            homework = Array(
                (known.filter { ids.contains($0.id) }
                    + known.filter { $0.isOpen && $0.setOn <= day && !ids.contains($0.id) }).prefix(most))
            let all = try PlanRepository.inForce(under: grant, transaction)?.goals ?? []
            goals = Array(all.prefix(mostGoals))
            standing = goals.isEmpty ? [:] : try GoalStandingRepository.latest(under: grant, transaction)
        }

        /// Homework first: it opens the note.
        var homeworkGroups: [FieldGroup] {
            homework.isEmpty
                ? []
                : [
                    FieldGroup(
                        "Det ni kom överens om att prova", (1...homework.count).map(VisitWorkFields.homework),
                        isInRows: true)
                ]
        }

        var goalGroups: [FieldGroup] {
            let names = goals.isEmpty ? [] : (1...goals.count).map(VisitWorkFields.goal)
            return (names.isEmpty ? [] : [FieldGroup("Målen", names, isInRows: true)])
                + [FieldGroup("Att prova", [tried] + (goals.isEmpty ? [] : [towards]), isFolded: true)]
        }

        var wording: [String: FieldRule.Wording] {
            var words: [String: FieldRule.Wording] = [:]
            for (index, one) in homework.enumerated() {
                words[VisitWorkFields.homework(index + 1)] = FieldRule.Wording(one.wording)
            }
            for (index, goal) in goals.enumerated() {
                let now = standing[goal.root].map { "Nu: \($0.standing.swedish.lowercasedFirst)." } ?? ""
                words[VisitWorkFields.goal(index + 1)] = FieldRule.Wording(goal.text.wording, hint: now)
            }
            return words
        }

        var choices: [String: [FieldRule.Choice]] {
            var choices: [String: [FieldRule.Choice]] = [
                towards: goals.map {
                    FieldRule.Choice(value: $0.root.description, label: $0.text.wording)
                }
            ]
            for (index, one) in homework.enumerated() {
                choices[VisitWorkFields.homework(index + 1)] = Asked.choices(one)
            }
            for (index, goal) in goals.enumerated() {
                choices[VisitWorkFields.goal(index + 1)] = Asked.choices(goal)
            }
            return choices
        }

        private static func choices(_ homework: Homework) -> [FieldRule.Choice] {
            [FieldRule.Choice(value: "", label: "Tar vi sedan")]
                + HomeworkResult.allCases.map {
                    FieldRule.Choice(value: "\(homework.id) \($0.rawValue)", label: $0.swedish)
                }
        }

        private static func choices(_ goal: PlanGoal) -> [FieldRule.Choice] {
            [
                FieldRule.Choice(value: "", label: "Inte idag"),
                FieldRule.Choice(value: "\(goal.root) \(touched)", label: "Vi arbetade med det"),
            ]
                + GoalStanding.allCases.map {
                    FieldRule.Choice(value: "\(goal.root) \($0.rawValue)", label: $0.swedish)
                }
        }
    }
}
