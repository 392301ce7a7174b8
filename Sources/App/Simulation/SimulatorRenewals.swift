import Casework
import Law
import Store

/// What the simulator can do when a decision ends, by the acts of the pages.
extension Simulator {
    mutating func followUp(_ proposal: FollowUp.Proposal, on day: Day, _ index: Int, by account: AccountID)
        throws
    {
        let facts = FollowUp(
            heldOn: day, achieved: "Går ut två gånger i veckan och har träffat en vän.",
            ownView: "Vill ha det kvar ett tag till.", proposal: proposal)
        try note(facts, index, ofSupport: true, by: account)
        cases[index].decisions.followUp()
    }

    mutating func askToGoOn(_ index: Int, by account: AccountID) throws {
        let wish = ApplicationFacts(way: .spoken, reached: clock.today, wish: "Vill fortsätta som nu.")
        try note(RenewalWish(application: wish), index, ofSupport: true, by: account)
        cases[index].application = wish
        cases[index].decisions.applications.append(.waiting)
        let day = workday(from: clock.today.adding(days: 1))
        moved(index, to: NextStepPlan(step: .decideApplication, day: day, owner: account, note: ""))
    }

    mutating func close(_ index: Int, by account: AccountID) throws {
        let comment = "Klarar det mesta själv nu och vill pröva utan stöd."
        try note(ClosedCase(destination: "", comment: comment), index, ofSupport: false, by: account)
        cases[index].ending = Ending(reason: .supportEnded, answer: .decided, comment: comment)
        cases[index].decidedBy = account
        cases[index].version += 1
    }

    /// With the latest issued decision; or with the latest that gives something and was not changed.
    private mutating func note<Act: IssuedDecisionAct>(
        _ act: Act, _ index: Int, ofSupport: Bool, by account: AccountID
    ) throws {
        try settle()
        let grant = try demandGrant(.draftDecision, in: .authority, index, account)
        let issued = try read {
            try DecisionRepository.all(under: grant, $0).filter { $0.state == .issued }
        }
        let changed = Set(issued.compactMap(\.changes))
        let running = issued.first { $0.texts.outcome?.isGiven == true && !changed.contains($0.id) }
        guard let decision = ofSupport ? running : issued.first else { throw CommandRefusal.againstRules }
        try run(ActOnDecision(proof: grant, act: act, decision: decision.id))
    }
}
