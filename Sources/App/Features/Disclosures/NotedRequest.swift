import Casework
import Law
import Store
import Web

/// A request for documents, as it came in.
struct NotedRequest: DisclosureAct {
    static let event = AuditEvent.documentRequestNoted

    let file: CaseFile
    let arrivedOn: Day
    let wish: String
    /// Empty where nobody has said.
    let askedBy: String
    let answerTo: String

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        arrivedOn > today ? [.inFuture] : []
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard grant.files.contains(self.file) else { throw RouteRefusal.stale }
        try DocumentRequestWritingRepository.insert(self, under: grant, transaction)
    }
}
