import Casework
import Law
import Testing

/// How an inquiry goes on.
struct OutcomeDecisionTests {
    private let today = Day(number: 20_777)
    private let owner = AccountID(value: 1)

    @Test(
        "A case that goes on gets its next step with day and owner",
        arguments: [
            (Outcome.assessmentMeeting, NextStep.bookAssessmentMeeting),
            (.application, .investigateApplication),
        ])
    func goesOn(outcome: Outcome, step: NextStep) {
        let day = today.adding(days: 7)
        let continuation = Continuation(day: day, owner: owner, comment: "")
        let decision: OutcomeDecision =
            outcome == .application
            ? .application(continuation) : .assessmentMeeting(continuation)
        let silence = Silence([])
        #expect(decision.plan == NextStepPlan(step: step, day: day, owner: owner, note: ""))
        #expect(decision.outcome == outcome)
        #expect(decision.problems(today: today, silence: silence).isEmpty)
        let late = decision.problems(today: today.adding(days: 8), silence: silence)
        #expect(late == [.nextStep(.dayHasPassed)])
    }

    @Test("An ending has no next step, and is judged as an ending of an inquiry")
    func endsThere() {
        let ending = Ending(reason: .deceased, answer: .notAsked)
        let decision = OutcomeDecision.ended(ending)
        #expect(decision.plan == nil)
        #expect(Outcome.ended.phase == .ended)
        #expect(decision.problems(today: today, silence: Silence([])).isEmpty)
        let taken = OutcomeDecision.ended(
            Ending(reason: .withdrawn, answer: .withdrawn, withdrawnOn: today))
        #expect(taken.problems(today: today, silence: Silence([])) == [.ending(.noApplication)])
    }
}
