import Casework
import Law
import Store
import Web

/// Begins a way on to somebody who may take over.
struct BeginOnwardPath: Command {
    static let event = AuditEvent.onwardNoted
    static let movesCase = true

    let proof: CaseGrant
    let id: OnwardPathID
    /// In the register; nil where it stands nowhere.
    let partner: PartnerID?
    let path: OnwardPath

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let file = try OnwardFile(under: proof, on: transaction.now.day, transaction)
        guard file.isWritable else { throw RouteRefusal.stale }
        let isKnown = partner.map { id in
            file.partners.contains { $0.id == id && $0.terms.party == path.to.party }
        }
        guard isKnown ?? true else { throw RouteRefusal.stale }
        guard !path.aim.isEmpty, !path.to.party.needsName || !path.to.name.isEmpty else {
            throw CommandRefusal.againstRules
        }
        try OnwardRepository.insert(path, id: id, with: partner, under: proof, transaction)
    }
}

/// Notes the next thing on a way on. What the unit did without the person is told on a ground, or not at all.
struct NoteOnwardStep: Command {
    static let event = AuditEvent.onwardNoted
    static let movesCase = true

    let proof: CaseGrant
    let path: OnwardPathID
    let step: OnwardPath.Step
    /// How and on what ground it was told, where the unit did it alone.
    let told: (way: SharingWay, basis: SharingBasis)?

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let file = try OnwardFile(under: proof, on: today, transaction)
        guard file.isWritable, let record = file.path(path.description) else { throw RouteRefusal.stale }
        let problems = OnwardPath.problems(of: step, after: record.steps.map(\.step), today: today)
        guard problems.isEmpty, step.doer.tells == (told != nil) else { throw RouteRefusal.stale }
        guard let told else {
            return try OnwardRepository.insert(step, of: path, under: proof, transaction)
        }
        let sharing = NewSharing(
            file: .execution, party: record.path.to, told: "\(step.stage.swedish): \(record.path.aim)",
            day: step.day, way: told.way, basis: told.basis)
        let ground = try SharingRepository.tell(sharing, under: proof, transaction)
        try OnwardRepository.insert(step, of: path, on: ground, under: proof, transaction)
        try transaction.record(.sharingNoted, about: subject)
    }
}
