import Casework
import Crypto
import Law
import Store
import Web

/// An extract is read through and finished: rendered once, locked.
struct FinishedExtract: DisclosureAct {
    static let event = AuditEvent.extractFinished

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard let work = file.work else { return [.unfinished] }
        if work.record.finish != nil { return [.finished] }
        if !work.unchosen.isEmpty { return [.unchosen(work.unchosen.count)] }
        let document = ExtractDocument(
            work: work, number: file.number, now: Instant(today), by: grant.actor.name)
        return work.covered.phrases.filter { CoveredWords([$0]).isIn(document.frame) }
            .map(DisclosureProblem.inHead)
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work else { throw RouteRefusal.stale }
        let document = ExtractDocument(
            work: work, number: file.number, now: transaction.now, by: grant.actor.name)
        try ExtractWritingRepository.finish(
            work, document.octets, under: grant, transaction)
    }
}
