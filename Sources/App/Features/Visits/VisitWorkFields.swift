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
    private static let touched = "arbetat"

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

        /// - Parameter day: the visit's; what was agreed after it cannot have been talked over in it.
        init(
            under grant: CaseGrant, on day: Day, _ transaction: borrowing some Querying & ~Copyable
        ) throws {
            let open = try HomeworkRepository.open(under: grant, transaction)
            homework = Array(open.filter { $0.setOn <= day }.prefix(most))
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

    static func read(_ reader: inout FormReader) -> VisitWork {
        var work = VisitWork()
        work.tried = reader.text(tried)
        work.towards = PlanGoalID(reader.text(towards))
        for name in (1...most).map(homework) {
            guard let (id, answer) = split(&reader, name, HomeworkID.self) else { continue }
            guard let result = HomeworkResult(rawValue: answer) else {
                reader.complain(name, "Välj ett av alternativen.")
                continue
            }
            work.checked.append((id, result))
        }
        for name in (1...mostGoals).map(goal) {
            guard let (id, answer) = split(&reader, name, PlanGoalID.self) else { continue }
            let standing = GoalStanding(rawValue: answer)
            if standing == nil, answer != touched { reader.complain(name, "Välj ett av alternativen.") }
            work.goals.append(VisitWork.Goal(goal: id, standing: standing))
        }
        return work
    }

    /// What it is about, and the answer; nil where nothing was chosen.
    private static func split<Subject>(
        _ reader: inout FormReader, _ name: String, _: Identifier<Subject>.Type
    ) -> (Identifier<Subject>, String)? {
        let parts = reader.text(name).split(separator: " ").map(String.init)
        guard !parts.isEmpty else { return nil }
        guard parts.count == 2, let id = Identifier<Subject>(parts[0]) else {
            reader.complain(name, "Välj ett av alternativen.")
            return nil
        }
        return (id, parts[1])
    }
}
