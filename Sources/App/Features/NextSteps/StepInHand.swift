import Casework
import Law
import Store
import Web

/// Whose step it is that somebody plans in a case: the case's own, or the unit's beside one of the
/// authority's, which stands meanwhile. A protected person's case is taken over by its own step, whoever's
/// that is.
struct StepInHand: Sendable {
    let facts: CaseFacts
    /// The unit's own that holds; nil where there is none, and for who does not read the unit's file.
    let beside: UnitStep?
    /// What is planned is the unit's own.
    let isBeside: Bool
    /// Rises with each step that either side plans.
    let version: Int

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try CaseRepository.facts(under: grant, transaction)
        let isUnits = grant.readable.contains(.execution)
        beside = isUnits ? try UnitStepRepository.current(under: grant, transaction) : nil
        isBeside = grant.files.only == .execution && grant.isWithAuthority
            && facts.ownStep?.step.isAuthoritys == true && facts.mayBeRead(by: grant.actor.accountID)
        version = try facts.version + UnitStepRepository.count(under: grant, transaction)
    }

    /// The one that a plan takes the place of; nil where the unit has none beside the authority's.
    var step: CaseFacts.Step? { isBeside ? beside?.asStep : facts.nextStep }

    /// Who can be given it.
    func staff(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [StaffRepository.Member] {
        try StaffRepository.members(of: grant.programmeID, in: files(grant), transaction)
    }

    func files(_ grant: CaseGrant) -> CaseFiles { isBeside ? .execution : grant.existing }

    /// What to know of the other step before planning; nil where there is no other.
    func notice(under grant: CaseGrant) -> Notice? {
        if isBeside, let step = facts.ownStep {
            return Notice(
                kind: .information, heading: "Myndigheten har ett eget steg",
                text: "\(words(step)) Det står kvar. Det du planerar här är vad ni i enheten gör, och det "
                    + "blir ärendets nästa steg när myndigheten är klar.")
        }
        guard let beside, facts.mayBeRead(by: grant.actor.accountID), facts.ownStep != nil else { return nil }
        let isReplaced = grant.file(in: facts.phase) == .execution
        return Notice(
            kind: .information, heading: "Enheten har ett eget steg",
            text: words(beside.asStep)
                + (isReplaced ? " Det du sparar gäller i stället för båda." : " Det står kvar bredvid."))
    }

    private func words(_ step: CaseFacts.Step) -> String {
        "\(step.step.swedish), \(step.day.inWords(withYear: true)), \(step.ownerName)."
    }
}

/// The plan as it was kept: one of the case, or of the unit beside the authority's.
enum KeptPlan: Sendable {
    case inCase(version: Int)
    case beside(UnitStepID)
}

extension CaseGrant {
    /// Keeps what somebody plans, as the step that is theirs to plan. Throws `.stale` where anything has been
    /// planned since `version`.
    @discardableResult
    func keep(
        _ plan: NextStepPlan, version: Int, _ transaction: borrowing WriteTransaction
    ) throws -> KeptPlan {
        guard plan.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        let hand = try StepInHand(under: self, transaction)
        try StaffRepository.demand(plan.owner, in: programmeID, hand.files(self), transaction)
        guard hand.version == version else { throw RouteRefusal.stale }
        if hand.isBeside {
            guard !plan.step.isAuthoritys else { throw CommandRefusal.againstRules }
            return .beside(
                try UnitStepRepository.insert(plan, isChosen: true, under: self, transaction))
        }
        let kept = try plan.keepingHiddenNote(under: self, transaction)
        guard
            try NextStepRepository.update(
                kept.plan, in: kept.file, version: hand.facts.version, under: self, transaction)
        else { throw RouteRefusal.stale }
        return .inCase(version: hand.facts.version + 1)
    }
}
