import Casework
import Law
import Store
import Web

/// How a finished extract reached whoever asked.
struct HandedExtract: DisclosureAct {
    static let event = AuditEvent.extractHandedOut

    let day: Day
    let way: SentWay
    let to: String

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard let record = file.work?.record, let finish = record.finish else { return [.unfinished] }
        if record.handing != nil { return [.handedOut] }
        let isToOther = record.facts.receiver != .person
        if isToOther, record.facts.sharing(on: day, way.sharing) == nil { return [.begunBefore] }
        return day > today ? [.inFuture] : day < finish.noted.at.day ? [.beforeFinished] : []
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let record = file.work?.record else { throw RouteRefusal.stale }
        if let ground = SharingGround.toPerson(record) {
            return try ExtractWritingRepository.hand(
                self, of: record.id, on: ground, under: grant, transaction)
        }
        guard var sharing = record.facts.sharing(on: day, way.sharing) else {
            throw CommandRefusal.againstRules
        }
        sharing.act = SharingAct(.extract, record.id)
        let ground = try SharingRepository.tell(sharing, under: grant, transaction)
        try ExtractWritingRepository.hand(self, of: record.id, on: ground, under: grant, transaction)
    }
}
