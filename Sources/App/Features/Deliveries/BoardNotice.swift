import Casework
import Law
import Store
import Web

/// The minutes were announced on the municipality's notice board: from then the time for a legality review
/// runs (kommunallagen 2017:725 13 kap. 5 §).
struct BoardNotice: IssuedDecisionAct {
    static let event = AuditEvent.boardNoticeNoted

    let announcedOn: Day

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [DeliveryProblem] {
        if file.delivery.time?.route != .legalityReview { return [.notNoticed] }
        if file.delivery.noticedOn != nil { return [.noticedAlready] }
        if announcedOn > today { return [.inFuture] }
        return announcedOn < file.issue.day ? [.announcedBeforeDecision] : []
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try DeliveryWritingRepository.insert(
            announcedOn: announcedOn, of: file.record.id, under: grant, transaction)
        try file.moveAfterDelivery(under: grant, transaction)
    }
}
