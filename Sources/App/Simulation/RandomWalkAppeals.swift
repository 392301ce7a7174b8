import Casework
import Law
import Store

/// What the walk tries with appeals of what was refused: each step in its turn, and out of it. The board
/// itself never changes a decision here: only a court does, and that is carried out at once.
extension RandomWalk {
    mutating func takeAppealStep() throws {
        guard let index = refused() else { return }
        let unit = simulator.units[simulator.cases[index].unit]
        guard let account = simulator.random.pick(unit.authority), mayWork(index, account) else { return }
        try settle()
        let grant = try simulator.demandGrant(.draftDecision, in: .authority, index, account)
        guard let file = try simulator.issued(index, under: grant) else { return }
        if file.delivery.time?.route == .legalityReview {
            return simulator.random.chance(20) ? try forward(index, file, grant) : ()
        }
        if simulator.random.chance(15) { return try appealWrongly(index, file, grant) }
        let all = file.appeals.all
        let open = all.last { file.appeals.step(of: $0).isOpen }
        guard let appeal = open ?? all.last, appeal.withdrawal == nil else {
            return isSlow(file) ? () : try receive(nil, index, file, grant)
        }
        try goOn(appeal, index, file, grant)
    }

    /// Whoever appeals mostly waits until they have got the decision, and now and then too long.
    private mutating func isSlow(_ file: IssuedDecisionFile) -> Bool {
        guard let last = file.receipt.appealDeadline?.lastDay else { return simulator.random.chance(92) }
        return simulator.clock.today <= last && simulator.random.chance(75)
    }

    private mutating func goOn(
        _ appeal: AppealRecord, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        let today = simulator.clock.today, id = appeal.id
        let step = file.appeals.step(of: appeal)
        if step.isWithBoard, step != .dismiss, simulator.random.chance(10) {
            let told = WithdrawnAppeal(appeal: id, day: today, told: "På telefon.")
            return try take(told, index, file, grant)
        }
        switch step {
        case .tryTime: try tryTime(appeal, index, file, grant)
        case .dismiss, .reconsider: try decide(on: appeal, step, index)
        case .handOver where simulator.random.chance(25): try decide(on: appeal, step, index)
        case .handOver: try take(HandedOverAppeal(appeal: id, day: today, others: ""), index, file, grant)
        case .atCourt: try judge(appeal, index, file, grant)
        case .dismissed: try serve(appeal, index, file, grant)
        case .judged: try appealOn(appeal, index, file, grant)
        case .writeChange, .carryOut, .withdrawn: break
        }
    }

    /// A dismissal is received, and then appealed in its turn.
    private mutating func serve(
        _ appeal: AppealRecord, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        guard appeal.dismissal?.received == nil else { return try receive(appeal.id, index, file, grant) }
        let served = ServedDismissal(appeal: appeal.id, day: simulator.clock.today, shown: "Kvittens.")
        try take(served, moves: false, index, file, grant)
    }

    /// What is right succeeds, and what is not is refused.
    mutating func take<Act: IssuedDecisionAct>(
        _ act: Act, moves: Bool = true, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        let isRight = act.problems(in: file, under: grant, today: simulator.clock.today).isEmpty
        try attempt("a step of an appeal out of its time, or by somebody else", isRight) {
            try $0.take(act, moves: moves, index, file, under: grant)
        }
    }

    /// By the person or somebody who speaks for them, in writing or told, to the board or the court first.
    private mutating func arrival(
        _ way: LegalArrival.Way, on day: Day, _ file: IssuedDecisionFile
    ) -> AppealArrival {
        let isAtCourt = simulator.random.chance(20) && day > file.issue.day
        return AppealArrival(
            representative: simulator.random.chance(40)
                ? simulator.random.pick(file.representatives)?.id : nil,
            arrival: LegalArrival(reached: day, by: way), atCourt: isAtCourt ? day.adding(days: -1) : nil,
            helpedBy: simulator.random.chance(20) ? "Hedda Hallgren" : "", wish: "Jag vill få stödet.",
            reasons: "")
    }

    private mutating func receive(
        _ dismissal: AppealID?, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        let way = simulator.random.pick(LegalArrival.Way.allCases) ?? .email
        let isEarly = dismissal == nil && simulator.random.chance(30)
        let day = isEarly ? someDay(since: file.issue.day) : simulator.clock.today
        let came = arrival(way, on: day, file)
        try take(ReceivedAppeal(arrival: came, dismissalOf: dismissal), index, file, grant)
    }

    private mutating func tryTime(
        _ appeal: AppealRecord, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        let found = AppealTimeliness(appeal.arrival, receipt: file.receipt(of: appeal))
        let said = simulator.random.chance(20) ? simulator.random.pick(AppealTimeliness.allCases) : found
        let tried = TriedAppeal(appeal: appeal.id, outcome: said ?? found, reasons: "Dagarna i akten.")
        try take(tried, moves: false, index, file, grant)
    }

    /// By whoever decides for the board.
    private mutating func decide(on appeal: AppealRecord, _ step: AppealStep, _ index: Int) throws {
        let deciders = simulator.units[simulator.cases[index].unit].deciders
        guard let account = simulator.random.pick(deciders), mayWork(index, account) else { return }
        let grant = try simulator.demandGrant(.issueDecision, in: .authority, index, account)
        guard let file = try simulator.issued(index, under: grant) else { return }
        if step != .dismiss {
            let found = ReconsideredAppeal(
                appeal: appeal.id, outcome: .unchanged, reasons: "Inget nytt har kommit fram.")
            return step == .reconsider ? try take(found, index, file, grant)
                : try take(RedoneReconsideration(finding: found), index, file, grant)
        }
        let today = simulator.clock.today
        let held = simulator.delegations.held(by: account, on: file.record.texts.ground, today)
        guard let delegation = held.first?.id ?? simulator.delegations.records.first?.id else { return }
        let act = DismissedAppeal(appeal: appeal.id, delegation: delegation, reasons: "Det kom för sent.")
        let isRight = act.problems(in: file, under: grant, today: today).isEmpty
        try take(act, index, file, grant)
        if isRight { simulator.delegations.use(delegation, on: today) }
    }

    private mutating func forward(_ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant) throws {
        let day = someDay(since: file.issue.day)
        let sent = ForwardedReview(reached: day, forwarded: simulator.clock.today)
        try take(sent, moves: false, index, file, grant)
        let appeal = ReceivedAppeal(arrival: arrival(.email, on: day, file), dismissalOf: nil)
        try take(appeal, index, file, grant)
    }

    private mutating func appealWrongly(
        _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        let tomorrow = simulator.clock.today.adding(days: 1)
        let day = simulator.random.chance(50) ? tomorrow : file.issue.day.adding(days: -1)
        let wrong = ReceivedAppeal(arrival: arrival(.inPerson, on: day, file), dismissalOf: nil)
        try mustRefuse("an appeal of tomorrow, or before the decision") {
            try $0.take(wrong, moves: true, index, file, under: grant)
        }
        guard let appeal = file.appeals.all.last, file.appeals.step(of: appeal) != .carryOut else { return }
        let nothing = CarriedOutJudgment(
            appeal: appeal.id, day: simulator.clock.today, text: "Stödet ges.", decision: nil)
        try mustRefuse("a judgment carried out that nobody has given") {
            try $0.take(nothing, moves: true, index, file, under: grant)
        }
    }
}
