import Casework
import Law
import Testing

private let decided = day("2026-11-02")
private let today = day("2026-12-20")

private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

private func delivery(
    _ method: DeliveryMethod, on sent: String = "2026-11-02", electronic: Bool = false,
    informed: String? = nil, evidence: String = ""
) -> NewDelivery {
    NewDelivery(
        method: method, representative: nil, dispatchedOn: day(sent), isElectronic: electronic,
        informedOn: informed.map(day), evidence: evidence)
}

/// What is known of when a decision came, and what cannot be noted.
struct DeliveryAttemptTests {
    private func attempt(
        _ delivery: NewDelivery, _ followUps: [(DeliveryFollowUp.Kind, String)] = []
    ) -> DeliveryAttempt {
        DeliveryAttempt(
            id: DeliveryID(value: 1), number: 1, delivery: delivery,
            followUps: followUps.map { DeliveryFollowUp(kind: $0.0, on: day($0.1), text: "Kvitto") })
    }

    @Test("Förenklad delgivning is complete with its control message, and without one if electronic")
    func simplified() {
        let letter = delivery(.simplified, informed: "2026-10-01")
        #expect(attempt(letter).receipt.certainty == .unknown)
        #expect(attempt(letter).controlMessageDue == day("2026-11-03"))
        let whole = attempt(letter, [(.controlMessage, "2026-11-03")])
        #expect(whole.receipt.day == day("2026-11-16") && whole.controlMessageDue == nil)
        #expect([whole].firstCertainReceipt?.appealDeadline?.lastDay == day("2026-12-07"))
        let electronic = delivery(.simplified, electronic: true, informed: "2026-10-01")
        #expect(attempt(electronic).receipt.certainty == .statutory)
        let doubted = attempt(letter, [(.controlMessage, "2026-11-03"), (.unlikely, "2026-11-20")])
        #expect(doubted.receipt.day == nil)
    }

    @Test("The day that counts is the earliest that is known, of whomever; of two the surer")
    func earliest() {
        let plain = attempt(delivery(.plainLetter), [(.stated, "2026-11-10")])
        let receipt = attempt(
            delivery(.confirmedLetter), [(.receipt, "2026-11-10")])
        let handed = attempt(delivery(.handedOver, on: "2026-11-12", evidence: "x"))
        let unknown = attempt(delivery(.plainLetter))
        #expect([unknown, handed, plain].firstCertainReceipt?.day == day("2026-11-10"))
        #expect([plain, receipt].firstCertainReceipt?.certainty == .proven)
        #expect([unknown].firstCertainReceipt == nil)
    }

    @Test("What cannot be is told by its own problem", arguments: [
        (delivery(.plainLetter, on: "2026-11-01"), DeliveryProblem.beforeDecision),
        (delivery(.plainLetter, on: "2026-12-21"), .inFuture),
        (delivery(.simplified), .notInformed),
        (delivery(.simplified, informed: "2026-11-03"), .informedAfter),
        (delivery(.handedOver), .withoutWitness), (delivery(.oral), .withoutIdentity),
        (delivery(.registeredLetter, electronic: true), .notElectronic),
    ])
    func cannotBe(delivery: NewDelivery, problem: DeliveryProblem) {
        let problems = delivery.problems(
            decidedOn: decided, today: today)
        #expect(problems == [problem])
    }

    @Test("What is learnt later belongs to its method and its day", arguments: [
        (delivery(.confirmedLetter), DeliveryFollowUp.Kind.receipt, "2026-11-01",
            DeliveryProblem.receivedBeforeSent),
        (delivery(.plainLetter), .receipt, "2026-11-05", .notOfMethod),
        (delivery(.simplified, informed: "2026-10-01"), .controlMessage, "2026-11-04",
            .controlMessageOnWrongDay(day("2026-11-03"))),
        (delivery(.simplified, on: "2026-11-06", informed: "2026-10-01"), .controlMessage, "2026-11-07",
            .controlMessageOnWrongDay(day("2026-11-09"))),
        (delivery(.simplified, electronic: true, informed: "2026-10-01"), .controlMessage, "2026-11-03",
            .notOfMethod),
        (delivery(.handedOver, evidence: "x"), .stated, "2026-11-05", .notOfMethod),
        (delivery(.plainLetter), .stated, "2026-12-24", .inFuture),
    ])
    func belongs(
        delivery: NewDelivery, kind: DeliveryFollowUp.Kind, on: String, problem: DeliveryProblem
    ) {
        let followUp = DeliveryFollowUp(kind: kind, on: day(on), text: "Kvitto")
        let problems = followUp.problems(of: attempt(delivery), today: today)
        #expect(problems == [problem])
    }

    @Test("What is settled is not noted again, and a receipt without words shows nothing")
    func isSettled() {
        let sent = delivery(.confirmedLetter)
        let back = attempt(sent, [(.receipt, "2026-11-05")])
        func problems(
            _ kind: DeliveryFollowUp.Kind, _ text: String, _ one: DeliveryAttempt
        ) -> [DeliveryProblem] {
            DeliveryFollowUp(kind: kind, on: day("2026-11-06"), text: text)
                .problems(of: one, today: today)
        }
        #expect(problems(.receipt, "x", back) == [.notedAlready])
        #expect(problems(.stated, "x", back) == [.settled] && problems(.unlikely, "x", back) == [.settled])
        #expect(problems(.receipt, "", attempt(sent)) == [.withoutWords])
        #expect(back.open.isEmpty)
    }

    @Test("A legality review runs from the notice board, a party's appeal from the receipt")
    func time() {
        let receipt = Receipt(.confirmedLetter, dispatched: day("2026-11-02"), received: day("2026-11-05"))
        let court = AppealTime(.administrativeCourt, receipt: receipt, noticedOn: day("2026-11-09"))
        #expect(court.finalDay == day("2026-11-27"))
        let review = AppealTime(.legalityReview, receipt: receipt, noticedOn: day("2026-11-09"))
        #expect(review.finalDay == day("2026-12-01"))
        #expect(AppealTime(.legalityReview, receipt: receipt, noticedOn: nil).deadline == nil)
        #expect(AppealTime(.administrativeCourt, receipt: nil, noticedOn: nil).finalDay == nil)
    }
}
