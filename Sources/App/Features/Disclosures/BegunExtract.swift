import Casework
import Law
import Store
import Web

/// Who is to have what stands in a file, and what lets them.
struct BegunExtract: DisclosureAct {
    static let event = AuditEvent.extractBegun

    let file: CaseFile
    let receiver: ExtractReceiver
    let receiverName: String
    let support: String
    let request: DocumentRequestID?

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard receiver != .person else { return [] }
        return (receiverName.isEmpty ? [.noName] : []) + (support.isEmpty ? [.noSupport] : [])
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let isHere = request.map { id in
            file.requests.contains { $0.id == id && $0.facts.file == self.file }
        }
        guard grant.files.contains(self.file), isHere != false else { throw RouteRefusal.stale }
        try ExtractWritingRepository.insert(self, under: grant, transaction)
    }
}
