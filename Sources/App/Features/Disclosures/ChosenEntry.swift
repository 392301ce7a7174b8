import Casework
import Law
import Store
import Web

/// What becomes of one thing in an extract.
struct ChosenEntry: DisclosureAct {
    static let event = AuditEvent.extractEntryChosen

    let choice: EntryChoice
    let ground: SecrecyGround?
    let covered: CoveredWords

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard let work = file.work, let entry = work.entry(file.place.entry) else { return [.unfinished] }
        if work.record.finish != nil { return [.finished] }
        if choice != .give, ground == nil { return [.noGround] }
        guard choice == .cover else { return [] }
        if covered.isEmpty { return [.noWords] }
        return covered.tooShort.map(DisclosureProblem.tooShort)
            + covered.missing(in: entry.words).map(DisclosureProblem.notThere)
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work else { throw RouteRefusal.stale }
        try ExtractWritingRepository.insert(
            self, for: file.place.entry, sha256: work.digest(of: file.place.entry), in: work.record.id,
            under: grant, transaction)
    }
}
