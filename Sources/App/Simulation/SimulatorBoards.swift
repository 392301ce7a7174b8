import Casework
import Law
import Store

/// What the simulator can do with a decision that the board makes, by the acts of the pages.
extension Simulator {
    mutating func putToBoard(
        _ index: Int, _ body: BoardBody, on day: Day, presenter: AccountID, by account: AccountID
    ) throws {
        let proposal = ProposedToBoard(body: body, meetsOn: day, presenter: presenter, note: "")
        try act(proposal, index, by: account)
        cases[index].decisions.put(presentedBy: presenter)
        let plan = NextStepPlan(step: .noteBoardDecision, day: workday(from: day), owner: presenter, note: "")
        moved(index, to: plan)
    }

    mutating func noteBoardAnswer(_ answer: BoardAnswer, _ index: Int, by account: AccountID) throws {
        let presenter = cases[index].decisions.work?.presenter
        try act(answer, index, by: account)
        cases[index].decisions.answer(answer)
        let isReady = cases[index].decisions.work?.state == .approved
        let day = workday(from: clock.today.adding(days: isReady ? 0 : 1))
        let owner = isReady ? account : presenter ?? account
        moved(
            index,
            to: NextStepPlan(
                step: isReady ? .noteBoardDecision : .decideApplication, day: day, owner: owner,
                note: answer.text))
    }

    mutating func issueByBoard(_ index: Int, by account: AccountID) throws {
        try act(IssuedByBoard(), index, by: account)
        guard let work = cases[index].decisions.work else { return }
        cases[index].decisions.issue()
        if case .application = work.subject { cases[index].application = nil }
        let day = workday(from: clock.today.adding(days: 1)), owner = work.presenter ?? account
        moved(index, to: NextStepPlan(step: .serveDecision, day: day, owner: owner, note: ""))
    }

    /// Of a meeting today.
    mutating func boardAnswer(_ kind: BoardAnswer.Kind, of body: BoardBody) -> BoardAnswer {
        let number = random.number(20...180)
        return BoardAnswer(
            kind: kind, body: body, metOn: clock.today, paragraph: "\(number)",
            minutes: "\(clock.today.parts.year):\(random.number(1...9))", certifiedOn: clock.today,
            text: kind == .asProposed ? "" : random.pick(Simulator.otherwise) ?? "",
            dissent: random.chance(20) ? "En ledamot ville bevilja hela ansökan." : "", absent: "")
    }

    private static let otherwise = [
        "Nämnden vill att skälen säger vad som har prövats tidigare.",
        "Nämnden beslutade om kortare tid än förslaget, och vill ha en uppföljning efter tre månader.",
    ]
}
