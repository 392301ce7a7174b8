import Casework
import Law
import Testing

/// Next steps, and how long they have waited.
struct NextStepPlanTests {
    private let today = Day(number: 20_777)

    @Test(
        "A next step lies ahead, and within a year",
        arguments: [
            (-1, NextStepProblem.dayHasPassed), (0, nil), (1, nil), (366, nil), (367, .dayTooFarAhead),
        ] as [(Int, NextStepProblem?)])
    func liesAhead(days: Int, problem: NextStepProblem?) {
        let plan = plan(.callBack, today.adding(days: days))
        #expect(plan.problems(today: today) == [problem].compactMap { $0 })
    }

    @Test("Something else must be said in words")
    func otherNeedsWords() {
        #expect(plan(.other, today).problems(today: today) == [.otherWithoutWords])
        #expect(plan(.other, today, note: "Ta med kort").problems(today: today).isEmpty)
    }

    @Test(
        "Waiting is told without blame",
        arguments: [
            (-2, "väntat 2 dagar"), (-1, "väntat 1 dag"), (0, "idag"), (1, "imorgon"), (2, nil),
        ] as [(Int, String?)])
    func waits(days: Int, words: String?) {
        #expect(Waiting(until: today.adding(days: days), today: today).swedish == words)
    }

    private func plan(_ step: NextStep, _ day: Day, note: String = "") -> NextStepPlan {
        NextStepPlan(step: step, day: day, owner: AccountID(value: 1), note: note)
    }
}
