import Casework
import Law
import Store
import Web

/// How a refusal is appealed in a demonstration, from its arrival until a court has changed it.
extension Simulator {
    mutating func appeal(
        _ act: DemoLife.Act, _ index: Int, _ drafter: AccountID, _ decider: AccountID
    ) throws {
        let today = clock.today
        if act == .appeal {
            return try takeIfRight(ReceivedAppeal.demonstrated(on: today), index, by: drafter)
        }
        let grant = try demandGrant(.draftDecision, in: .authority, index, drafter)
        guard let file = try issued(index, under: grant), let appeal = file.appeals.all.last else { return }
        switch act {
        case .tryTime: try takeIfRight(file.tried(appeal), index, by: drafter)
        case .reconsider:
            let found = ReconsideredAppeal(appeal: appeal.id, outcome: .unchanged, reasons: "Inget nytt.")
            try takeIfRight(found, index, .issueDecision, by: decider)
        case .handOver:
            try takeIfRight(HandedOverAppeal(appeal: appeal.id, day: today, others: ""), index, by: drafter)
            try sendLetters(index, by: drafter)
        default: try judge(act, appeal, index, by: drafter)
        }
    }

    private mutating func judge(
        _ act: DemoLife.Act, _ appeal: AppealRecord, _ index: Int, by account: AccountID
    ) throws {
        let today = clock.today
        switch act {
        case .askStatement, .state:
            let isAsked = act == .askStatement
            let event = NotedCourtEvent(
                appeal: appeal.id, kind: isAsked ? .statementAsked : .statementGiven, day: today,
                answerBy: isAsked ? today.adding(days: 14) : nil, text: "")
            try takeIfRight(event, index, by: account)
        case .judge:
            let number = "\(1200 + index)-\(today.parts.year % 100)"
            try takeIfRight(appeal.changed(on: today, number), index, by: account)
        default: return
        }
    }
}

extension IssuedDecisionFile {
    /// As the days say.
    fileprivate func tried(_ appeal: AppealRecord) -> TriedAppeal {
        let found = AppealTimeliness(appeal.arrival, receipt: receipt(of: appeal))
        return TriedAppeal(appeal: appeal.id, outcome: found, reasons: "Kom inom tre veckor.")
    }
}

extension AppealRecord {
    fileprivate func changed(on day: Day, _ number: String) -> NotedJudgment {
        NotedJudgment(
            appeal: id, day: day, outcome: .changed, courtNumber: number,
            text: "Ge stöd två gånger i veckan i sex månader.", lastDay: day.adding(days: 21).orWorkingDay)
    }
}

extension ReceivedAppeal {
    fileprivate static func demonstrated(on day: Day) -> ReceivedAppeal {
        ReceivedAppeal(
            arrival: AppealArrival(
                representative: nil, arrival: LegalArrival(reached: day, by: .email), atCourt: nil,
                helpedBy: "", wish: "Jag vill få det stöd som jag har sökt.",
                reasons: "Jag klarar inte att ta mig ut själv, och skolan hjälper mig inte med det."),
            dismissalOf: nil)
    }
}
