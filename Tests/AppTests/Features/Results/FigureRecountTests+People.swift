import Casework
import Figures
import Store
import Testing

@testable import App

/// The lists behind the numbers.
extension FigureRecountTests {
    /// Behind each number stand just those whom other code counts, goal by goal and category by category.
    /// Each list reads every case, so of many cases some are looked at.
    func people(
        _ scope: FigureScope, _ numbers: ResultNumbers, _ counted: RecountedFigures,
        _ transaction: borrowing ReadTransaction
    ) throws {
        for (figure, categories) in numbers.kept where figure != .groupSession && figure.until == nil {
            let most = FigureRecountTests.cases > 1_000 ? 3 : categories.count
            for (category, count) in categories.sorted(by: { $0.key < $1.key }).prefix(most) {
                let choice = FigureChoice(scope: scope, part: .kept(figure, [category]))
                let found = try FigurePeopleRepository.counts(choice, nil, transaction)
                #expect(figure == .running || found.rows == count, "\(figure) \(category)")
                let all = try FigurePeopleRepository.people(
                    choice, nil, after: nil, limit: 9_999, transaction)
                #expect(all.count == min(found.cases, 9_999))
            }
        }
        try standing(scope, numbers, transaction)
        for goal in numbers.goals {
            for cohort in Cohort.allCases { try people(goal, cohort, scope, numbers, transaction) }
        }
    }

    /// Behind what stands on a day are those of whom it does.
    private func standing(
        _ scope: FigureScope, _ numbers: ResultNumbers, _ transaction: borrowing ReadTransaction
    ) throws {
        let force = FigureChoice(scope: scope, part: .kept(.forceFrom, []))
        #expect(try FigurePeopleRepository.counts(force, nil, transaction).rows == numbers.inForce)
        let contacts = FigureChoice(scope: scope, part: .kept(.contactFrom, []))
        let last = numbers.caseload.last?.counts.reduce(0, +) ?? 0
        #expect(try FigurePeopleRepository.counts(contacts, nil, transaction).rows == last)
    }

    private func people(
        _ goal: DatedGoal, _ cohort: Cohort, _ scope: FigureScope, _ numbers: ResultNumbers,
        _ transaction: borrowing ReadTransaction
    ) throws {
        let whole = numbers.whole(goal, cohort, scope.period)
        let id = GoalDefinitionID(value: goal.definition.id)
        var sum = 0
        for answer in cohort.answers {
            let count = numbers.count(goal, cohort, answer, scope.period)
            let choice = FigureChoice(scope: scope, part: .goal(cohort, id, answer))
            #expect(try FigurePeopleRepository.counts(choice, goal, transaction).cases == count)
            sum += count
        }
        #expect(sum == whole, "\(cohort) \(goal.definition.wording)")
    }
}
