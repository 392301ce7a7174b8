import Casework
import Store
import Web

/// Adds a task to a mapping, or says how far one has come. It never takes one away.
struct NoteMappingTask: Command {
    static let event = AuditEvent.mappingTaskNoted

    let proof: CaseGrant
    let id: MappingTaskID
    let what: String
    let status: MappingTaskStatus
    /// The version that was changed; nil for a new one.
    let version: Int?

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let mapping = try proof.openMapping(transaction)
        guard !what.isEmpty else { throw CommandRefusal.againstRules }
        let account = proof.actor.accountID
        guard let version else {
            return try MappingTaskRepository.insert(
                what, status, id: id, in: mapping, by: account, transaction)
        }
        let tasks = try MappingTaskRepository.all(of: mapping, transaction)
        guard tasks.contains(where: { $0.id == id }) else { throw RouteRefusal.notFound }
        guard
            try MappingTaskRepository.update(
                what, status, id: id, version: version, by: account, transaction)
        else { throw RouteRefusal.stale }
    }
}
