import Casework
import Figures
import Law
import Templating
import Web

/// How the programme's goals are reached, cohort by cohort (programmes.md ST-3): each goal by the words and
/// the share that were in force the day the support ended, so that two definitions are never added up.
struct GoalFigures {
    let numbers: ResultNumbers
    let scope: FigureScope
    var cohorts = Cohort.allCases

    var section: FigureSection {
        FigureSection(id: "mal", title: "Måluppfyllelse", parts: cohorts.map(part), printed: numbers.printed)
    }

    private func part(_ cohort: Cohort) -> FigureSection.Part {
        let goals = goals(of: cohort)
        let bars = goals.map { goal in
            ShareChart.Bar(
                label: goal.definition.wording, share: share(goal, cohort), goal: goal.definition.percent)
        }
        let largest = bars.map(\.share).max { $0.whole < $1.whole } ?? Share(0, of: 0)
        let definition = "Av \(cohort.population). Svaren hämtas ur \(cohort.rows). "
            + "Den som inget svar finns om räknas med i alla."
        return FigureSection.Part(
            title: cohort.name, sentences: [definition, largest.caution, loose(cohort)].compactMap { $0 },
            picture: largest.whole > 0 ? .shares(cohort.name, bars) : nil,
            table: goals.isEmpty ? nil : table(goals, cohort))
    }

    private func share(_ goal: DatedGoal, _ cohort: Cohort) -> Share {
        Share(
            numbers.count(goal, cohort, .yes, scope.period), of: numbers.whole(goal, cohort, scope.period))
    }

    /// Those in force during the cohort's days that somebody is counted of, and those in force on its last.
    private func goals(of cohort: Cohort) -> [DatedGoal] {
        let last = cohort == .running ? scope.today : scope.period.to
        return numbers.goals.filter { goal in
            if goal.holds(on: last) { return true }
            let said = cohort.answers.dropLast().reduce(0) {
                $0 + numbers.count(goal, cohort, $1, scope.period)
            }
            return said > 0 || cohort != .running && numbers.whole(goal, cohort, scope.period) > 0
        }
    }

    private func table(_ goals: [DatedGoal], _ cohort: Cohort) -> FigureTable {
        let answers = cohort.answers.dropFirst()
        return FigureTable(
            "\(cohort.name): vem som har nått vilket mål",
            ["Mål", "Nått", "Ska nås av"] + answers.map(\.swedish),
            goals.map { goal in
                let id = GoalDefinitionID(value: goal.definition.id)
                let share = share(goal, cohort)
                let first: [FigureCell] = [
                    FigureCell(text: "\(goal.definition.wording) (\(goal.dates))", key: goal.reading),
                    .share(share, scope.link(share.part, cohort, id, .yes)),
                    .text(goal.definition.percent.map { "\($0) %" } ?? "Inget angivet"),
                ]
                let rest = answers.map { answer in
                    let count = numbers.count(goal, cohort, answer, scope.period)
                    return FigureCell.count(count, scope.link(count, cohort, id, answer))
                }
                return first + rest
            })
    }

    /// Those who ended on a day without goals are told of, not left out in silence.
    private func loose(_ cohort: Cohort) -> String? {
        let count = numbers.outs.reduce(0) { sum, out in
            let isIn = cohort.stages.contains(out.stage)
                && (cohort != .endedInPeriod || out.day >= scope.period.from)
                && !numbers.goals.contains { $0.holds(on: out.day) }
            return sum + (isIn ? out.count : 0)
        }
        guard count > 0 else { return nil }
        return "\(count) slutade en dag då verksamheten inte hade några mål, och står inte här."
    }
}
