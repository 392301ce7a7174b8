import Casework
import Law
import Store
import Web

/// Takes a moved caseload back: exactly what nobody has touched since. What has been changed stays where it
/// is, and the page says so.
struct ReturnCaseload: Command {
    static let event = AuditEvent.caseloadReturned

    let proof: Actor
    let move: CaseloadMove
    let grants: [CaseGrant]

    var subject: AuditSubject { AuditSubject(programme: move.programme, object: move.id.value) }

    /// The next steps that went back, by case.
    func perform(_ transaction: borrowing WriteTransaction) throws -> [EpisodeID: NextStepPlan] {
        guard proof.may(.planNextStep, in: .either, of: move.programme) else {
            throw CommandRefusal.againstRules
        }
        let items = try CaseloadMoveRepository.items(of: move.id, transaction)
        // It can be taken back once: by somebody who reaches all of it.
        guard items.areReached(by: grants) else { throw RouteRefusal.stale }
        guard try CaseloadMoveRepository.giveBack(move.id, by: proof.accountID, transaction) else {
            throw RouteRefusal.stale
        }
        var plans: [EpisodeID: NextStepPlan] = [:]
        // The last first: a step that goes back takes the one beside it along.
        for item in items.reversed() {
            let outcome = try giveBack(item, &plans, transaction)
            try CaseloadMoveRepository.settle(item, as: outcome, of: move.id, transaction)
        }
        return plans
    }

    private func giveBack(
        _ item: CaseloadMoveItem, _ plans: inout [EpisodeID: NextStepPlan],
        _ transaction: borrowing WriteTransaction
    ) throws -> CaseloadMoveItem.Outcome {
        guard let grant = grants.first(where: { $0.episodeID == item.episode }),
            try isActive(grant, transaction), try canTake(item.kind, under: grant, transaction)
        else { return .changed }
        let hand = CaseloadHand(
            grant: grant, from: move.to, to: move.from, reason: "Flytten av ärendelistan togs tillbaka.")
        let isBack = switch item.kind {
        case .step: try giveBackStep(item, hand, &plans, transaction)
        case .unitStep: try giveBackUnitStep(item, hand, transaction)
        case .contact: try giveBackContact(item, hand, transaction)
        case .visit: try giveBackVisit(item, hand, transaction)
        }
        if isBack { try record(grant, transaction) }
        return isBack ? .returned : .changed
    }

    private func record(_ grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        var subject = grant.subject
        subject.object = move.id.value
        try transaction.record(.caseloadReturned, about: subject)
    }

    private func isActive(_ grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws -> Bool {
        let facts = try CaseRepository.facts(under: grant, transaction)
        return facts.isOpen && facts.host == nil
    }

    /// Whoever has left since is given nothing back.
    private func canTake(
        _ kind: CaseloadMoveItem.Kind, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let staff = switch kind {
        case .step: try StaffRepository.members(of: grant.programmeID, in: grant.existing, transaction)
        case .unitStep: try StaffRepository.members(of: grant.programmeID, in: .execution, transaction)
        case .contact, .visit: try StaffRepository.supporters(of: grant.programmeID, transaction)
        }
        return staff.contains { $0.account == move.from }
    }

    private func giveBackStep(
        _ item: CaseloadMoveItem, _ hand: CaseloadHand, _ plans: inout [EpisodeID: NextStepPlan],
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        guard try HeldStepRepository.planned(under: hand.grant, transaction) == item.now,
            let step = try hand.moveStep(transaction)
        else { return false }
        plans[item.episode] = step.plan
        return true
    }

    private func giveBackUnitStep(
        _ item: CaseloadMoveItem, _ hand: CaseloadHand, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let beside = try HeldStepRepository.beside(under: hand.grant, transaction)
        guard beside?.id.value == item.now else { return false }
        return try hand.moveUnitStep(transaction) != nil
    }

    private func giveBackContact(
        _ item: CaseloadMoveItem, _ hand: CaseloadHand, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let now = try hand.contacts(transaction)
        guard !now.contains(where: { $0.account == move.from }) else { return false }
        guard let new = item.now else {
            // The receiver was one already: there is one fewer since, and only then a place to give back.
            guard now.count == 1, now.first?.account == move.to else { return false }
            try hand.set([move.from, move.to], transaction)
            return true
        }
        guard now.contains(where: { $0.id.value == new }) else { return false }
        return try hand.moveContact(transaction) != nil
    }

    private func giveBackVisit(
        _ item: CaseloadMoveItem, _ hand: CaseloadHand, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let visits = try VisitRepository.all(under: hand.grant, transaction)
        guard let visit = visits.first(where: { $0.id.value == item.now }),
            visit.isAhead(of: transaction.now), let was = visits.first(where: { $0.id.value == item.was }),
            try SupportStanding(under: hand.grant, on: transaction.now.day, transaction).runs
        else { return false }
        _ = try hand.rebook(visit, by: was.booking.staff, transaction)
        return true
    }
}
