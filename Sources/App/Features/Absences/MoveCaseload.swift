import Casework
import Law
import Store
import Web

/// Moves everything that one of the staff holds in a programme to a colleague whom somebody has chosen: next
/// steps, the unit's steps beside them, contact persons and visits that have not begun. Nothing is changed
/// but whose it is.
struct MoveCaseload: Command {
    static let event = AuditEvent.caseloadMoved

    let proof: Actor
    let id: CaseloadMoveID
    let programme: ProgrammeID
    let from: AccountID
    let to: AccountID
    /// One for each case that the actor may plan in.
    let grants: [CaseGrant]

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    /// The next steps that were moved, by case.
    func perform(_ transaction: borrowing WriteTransaction) throws -> [EpisodeID: NextStepPlan] {
        let isAllowed = from != to && proof.may(.planNextStep, in: .either, of: programme)
        guard isAllowed else { throw CommandRefusal.againstRules }
        let mine = try mine(transaction)
        guard !mine.isEmpty else { throw RouteRefusal.stale }
        try CaseloadMoveRepository.insert(
            id, in: programme, from: from, to: to, by: proof.accountID, transaction)
        var plans: [EpisodeID: NextStepPlan] = [:]
        var position = 0
        for (held, grant) in mine {
            var moved = MovedThings(after: position, in: grant.episodeID)
            plans[grant.episodeID] = try move(held, under: grant, &moved, transaction)
            for item in moved.items { try CaseloadMoveRepository.insert(item, of: id, transaction) }
            position += moved.items.count
            var subject = grant.subject
            subject.object = id.value
            try transaction.record(.caseloadMoved, about: subject)
        }
        return plans
    }

    private func mine(_ transaction: borrowing WriteTransaction) throws -> [(HeldCase, CaseGrant)] {
        let held = try HeldCaseRepository.all(
            of: from, in: programme, reach: proof.reach(for: .planNextStep), now: transaction.now,
            transaction)
        return held.compactMap { one in grants.first { $0.episodeID == one.episode }.map { (one, $0) } }
    }

    /// The plan of the case's step, where that was moved.
    private func move(
        _ held: HeldCase, under grant: CaseGrant, _ moved: inout MovedThings,
        _ transaction: borrowing WriteTransaction
    ) throws -> NextStepPlan? {
        let hand = CaseloadHand(
            grant: grant, from: from, to: to,
            reason: "En annan kollega kommer: ärendelistan flyttades.")
        let step = held.hasStep ? try hand.moveStep(transaction) : nil
        if let step { moved.add(.step, nil, step.version) }
        if held.hasUnitStep, let pair = try hand.moveUnitStep(transaction) {
            moved.add(.unitStep, pair.was, pair.now)
        }
        if held.isContact, let pair = try hand.moveContact(transaction) {
            moved.add(.contact, pair.was, pair.now)
        }
        if held.visits > 0 { try moveVisits(by: hand, &moved, transaction) }
        return step?.plan
    }

    private func moveVisits(
        by hand: CaseloadHand, _ moved: inout MovedThings, _ transaction: borrowing WriteTransaction
    ) throws {
        for visit in try VisitRepository.all(under: hand.grant, transaction)
        where visit.isAhead(of: transaction.now) && visit.booking.staff.contains(from) {
            moved.add(.visit, visit.id.value, try hand.moveVisit(visit, transaction).value)
        }
    }
}

/// What of a case has been moved so far, numbered after what was moved before it.
private struct MovedThings {
    private(set) var items: [CaseloadMoveItem] = []
    private let start: Int
    private let episode: EpisodeID

    init(after start: Int, in episode: EpisodeID) { (self.start, self.episode) = (start, episode) }

    mutating func add(_ kind: CaseloadMoveItem.Kind, _ was: Int64?, _ now: Int64?) {
        items.append(
            CaseloadMoveItem(
                position: start + items.count + 1, episode: episode, kind: kind, was: was, now: now,
                outcome: nil))
    }
}
