import Casework
import Law
import Testing

/// Which way an appeal goes, by its days and by what was found.
struct AppealTests {
    private func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    /// Received Friday 20 November 2026: the last day is Friday 11 December.
    @Test("What the days say of an appeal's time", arguments: [
        ("2026-12-11", LegalArrival.Way.email, "", AppealTimeliness.inTime),
        ("2026-12-12", .email, "", .late),
        // Monday's post is deemed to have come on the Friday, and so is what lay in the box that morning.
        ("2026-12-14", .post, "", .inTime), ("2026-12-14", .letterBox, "", .inTime),
        ("2026-12-14", .inPerson, "", .late), ("2026-12-15", .post, "", .late),
        // The court had it in time, or not.
        ("2026-12-15", .post, "2026-12-11", .inTimeAtCourt), ("2026-12-15", .post, "2026-12-14", .late),
        ("2026-12-11", .email, "2026-12-01", .inTime),
    ])
    func comesInTime(reached: String, way: LegalArrival.Way, court: String, expected: AppealTimeliness) {
        let receipt = Receipt(.confirmedLetter, dispatched: day("2026-11-20"), received: day("2026-11-20"))
        #expect(AppealTimeliness(arrival(reached, way, court), receipt: receipt) == expected)
    }

    @Test("Where nobody knows when the decision was received, an appeal is never late")
    func isNeverLateWithoutReceipt() {
        let receipt = Receipt(.plainLetter, dispatched: day("2026-01-02"))
        let found = AppealTimeliness(arrival("2026-12-31", .email, ""), receipt: receipt)
        #expect(found == .cannotBeShown)
        #expect(AppealTimeliness.late.problem(byDays: found) == .receiptUnknown)
    }

    @Test("A person may say that the board misled, and nothing else against the days")
    func isByTheDays() {
        for found in AppealTimeliness.allCases where found != .faultyInformation {
            for said in AppealTimeliness.allCases {
                let may = said == found || (said == .faultyInformation && found == .late)
                #expect((said.problem(byDays: found) == nil) == may, "\(said) \(found)")
            }
        }
    }

    private func arrival(_ reached: String, _ way: LegalArrival.Way, _ court: String) -> AppealArrival {
        AppealArrival(
            representative: nil, arrival: LegalArrival(reached: day(reached), by: way),
            atCourt: Day(iso: court), helpedBy: "", wish: "Stöd.", reasons: "")
    }

    @Test("An appeal goes step by step, and a dismissal that the court takes away is gone on with")
    func goesOn() {
        var known = AppealStep.Known()
        #expect(AppealStep(known) == .tryTime)
        known.timeliness = .late
        #expect(AppealStep(known) == .dismiss)
        known.isDismissed = true
        #expect(AppealStep(known) == .dismissed && !AppealStep(known).isOpen)
        known.isTakenUpAgain = true
        #expect(AppealStep(known) == .reconsider)
        known.reconsideration = .partly
        #expect(AppealStep(known) == .writeChange)
        known.hasNewDecision = true
        #expect(AppealStep(known) == .handOver)
        known.isHandedOver = true
        #expect(AppealStep(known) == .atCourt && !AppealStep(known).isWithBoard)
        known.judgment = .changed
        #expect(AppealStep(known) == .carryOut)
        known.isCarriedOut = true
        #expect(AppealStep(known) == .judged)
    }

    @Test("A decision is final the day after the last day, never while it is appealed")
    func gainsForce() {
        let last = day("2026-12-11")
        #expect(Finality(isAppealed: true, lastDay: last, today: day("2027-01-01")) == .appealed)
        #expect(Finality(isAppealed: false, lastDay: last, today: last) == .appealable(until: last))
        let after = Finality(isAppealed: false, lastDay: last, today: day("2026-12-12"))
        #expect(after == .final(on: day("2026-12-12")))
        #expect(Finality(isAppealed: false, lastDay: nil, today: last) == .cannotBeShown)
    }

    @Test("Every problem of an appeal has a sentence of its own")
    func hasSentences() {
        let all = AppealProblem.allCases.map(\.swedish)
        #expect(Set(all).count == all.count && !all.contains("Något saknas än."))
    }
}
