import Casework
import Law
import Testing

/// The question that closes the gap: no ending without its answer.
struct EndingTests {
    private let today = Day(number: 20_777)
    private let nobody = Silence([])

    private var told: ToldOfRight { ToldOfRight(day: today, by: AccountID(value: 1), way: .call) }

    /// Rightly made, whatever the reason.
    private func right(_ reason: EndingReason) -> Ending {
        switch reason {
        case .notReached: Ending(reason: reason, answer: .unreached)
        case .withdrawn: Ending(reason: reason, answer: .withdrawn, withdrawnOn: today)
        case .deceased, .notAnInquiry: Ending(reason: reason, answer: .notAsked, comment: "Ord")
        default:
            Ending(
                reason: reason, answer: .no, told: told, criteria: "Åldern", alternatives: "inga",
                destination: "BUP", comment: "Ord")
        }
    }

    private var earned: Silence {
        Silence([(0, ContactChannel.call), (1, .letter), (2, .call)].map { day, channel in
            Silence.Try(
                party: .person, channel: channel, result: .noAnswer,
                at: Instant(today.adding(days: day - 9), minute: 600))
        })
    }

    @Test("Each reason has a way to be given rightly", arguments: EndingReason.beforeDecision)
    func canBeRight(reason: EndingReason) {
        let stage = reason == .withdrawn ? Casework.Phase.investigation : .inquiry
        #expect(right(reason).problems(in: stage, today: today, silence: earned).isEmpty)
    }

    @Test("No other answer than the reason's own goes with it", arguments: EndingReason.beforeDecision)
    func answersAgree(reason: EndingReason) {
        let ending = right(reason)
        for answer in ApplicationAnswer.allCases where answer != ending.answer {
            let other = Ending(
                reason: reason, answer: answer, told: ending.told, withdrawnOn: ending.withdrawnOn,
                criteria: ending.criteria, alternatives: "inga", destination: ending.destination,
                comment: ending.comment)
            let stage = reason == .withdrawn ? Casework.Phase.investigation : .inquiry
            let problems = other.problems(in: stage, today: today, silence: earned)
            #expect(problems.contains(.answerAndReasonDiffer))
        }
    }

    @Test("Who is not offered support has been told of the right to apply and of other ways")
    func isTold() {
        let bare = Ending(reason: .declined, answer: .no)
        #expect(bare.problems(in: .inquiry, today: today, silence: nobody) == [.notTold, .noAlternatives])
        let early = ToldOfRight(day: today.adding(days: 1), by: AccountID(value: 1), way: .letter)
        let soon = Ending(reason: .declined, answer: .no, told: early, alternatives: "inga")
        #expect(soon.problems(in: .inquiry, today: today, silence: nobody) == [.toldInFuture])
    }

    @Test("Nobody is ended as not reached before the tries have earned it")
    func silenceIsEarned() {
        let ending = right(.notReached)
        #expect(ending.problems(in: .inquiry, today: today, silence: earned).isEmpty)
        guard case .silenceTooShort? = ending.problems(in: .inquiry, today: today, silence: nobody).first
        else {
            Issue.record("silence alone ended a case")
            return
        }
    }

    @Test(
        "Whoever has applied gets a decision, unless they take it back",
        arguments: EndingReason.beforeDecision)
    func applicationStands(reason: EndingReason) {
        let problems = right(reason).problems(in: .investigation, today: today, silence: earned)
        #expect(problems.isEmpty == (reason == .withdrawn || reason == .deceased))
        if !problems.isEmpty { #expect(problems == [.applicationStands]) }
    }

    @Test("Some reasons are told in words")
    func isWorded() {
        func problems(_ reason: EndingReason, _ answer: ApplicationAnswer = .no) -> [EndingProblem] {
            Ending(reason: reason, answer: answer, told: told, alternatives: "inga").problems(
                in: .assessmentMeeting, today: today, silence: nobody)
        }
        #expect(problems(.outsideTargetGroup) == [.noCriteria])
        #expect(problems(.handedOver) == [.noDestination])
        #expect(problems(.other) == [.withoutWords])
        #expect(problems(.notAnInquiry, .notAsked) == [.withoutWords])
    }
}
