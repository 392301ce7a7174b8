import Casework
import Law
import Store
import Web

/// What the simulator can do with plans, homework, goals with levels and reviews, by the acts of the pages.
extension Simulator {
    /// A case's plan as it stands now, for who may read of the person.
    mutating func planFile(_ index: Int, by account: AccountID) throws -> PlanFile {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        let file = try read { try PlanFile(under: grant, on: clock.today, $0) }
        try plans.compare(file)
        return file
    }

    mutating func actOnPlan<Act: PlanAct>(
        _ act: Act, item: String = "", version: Int = 0, _ index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(ActOnPlan(proof: grant, act: act, item: item, version: version))
    }

    /// Answers the draft, and remembers that the next step is to follow it up where it was to make it.
    mutating func answer(
        _ agreement: PlanAgreement, to file: PlanFile, _ index: Int, by account: AccountID
    ) throws {
        try actOnPlan(agreement, version: file.writing, index, by: account)
        guard agreement.way != .declined, let day = file.draft?.texts.followUpOn else { return }
        rememberFollowUp(on: day, file, index)
    }

    mutating func review(
        _ review: HeldReview, item: String = "", _ file: PlanFile, _ index: Int, by account: AccountID
    ) throws {
        try actOnPlan(review, item: item, index, by: account)
        let place = PlanPlace(file: file, item: item, version: 0, today: clock.today)
        if let day = review.nextFollowUp(in: place) { rememberFollowUp(on: day, file, index) }
    }

    private mutating func rememberFollowUp(on day: Day, _ file: PlanFile, _ index: Int) {
        guard let step = file.facts.nextStep, step.step == .writePlan || step.step == .followUpPlan else {
            return
        }
        moved(index, to: NextStepPlan(step: .followUpPlan, day: day, owner: step.owner, note: ""))
    }
}
