import Casework
import Law
import Testing

/// The question that closes the gap.
struct OutcomeDecisionTests {
    private let today = Day(number: 20_777)
    private let owner = AccountID(value: 1)

    @Test(
        "No ending can be made without the day the person was told of the right to apply",
        arguments: EndingReason.allCases)
    func demandsTheAnswer(reason: EndingReason) {
        let ending = Ending(reason: reason, comment: "", toldOn: nil, alternatives: "")
        #expect((ending == nil) == (reason != .deceased))
    }

    @Test("That nobody was reached is no reason")
    func silenceIsNoReason() {
        #expect(EndingReason.allCases.allSatisfy { !$0.swedish.lowercased().contains("nå") })
    }

    @Test("An ending says which other ways were told of, and when")
    func completeEnding() throws {
        let silent = try #require(Ending(reason: .declined, comment: "", toldOn: today, alternatives: ""))
        #expect(OutcomeDecision.ended(silent).problems(today: today) == [.noAlternatives])
        let early = try #require(
            Ending(reason: .declined, comment: "", toldOn: today.adding(days: 1), alternatives: "inga"))
        #expect(OutcomeDecision.ended(early).problems(today: today) == [.toldInFuture])
        let bare = try #require(Ending(reason: .other, comment: "", toldOn: today, alternatives: "inga"))
        #expect(OutcomeDecision.ended(bare).problems(today: today) == [.otherWithoutWords])
        let dead = try #require(Ending(reason: .deceased, comment: "", toldOn: nil, alternatives: ""))
        #expect(OutcomeDecision.ended(dead).problems(today: today).isEmpty)
    }

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
        #expect(decision.plan == NextStepPlan(step: step, day: day, owner: owner, note: ""))
        #expect(decision.outcome == outcome)
        #expect(decision.problems(today: today).isEmpty)
        #expect(decision.problems(today: today.adding(days: 8)) == [.nextStep(.dayHasPassed)])
    }

    @Test("An ending has no next step")
    func endsThere() throws {
        let ending = try #require(Ending(reason: .deceased, comment: "", toldOn: nil, alternatives: ""))
        #expect(OutcomeDecision.ended(ending).plan == nil)
        #expect(Outcome.ended.phase == .ended)
    }
}
