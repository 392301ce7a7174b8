import Casework
import Store
import Web

/// Installs a text pack, already read and checked. It never replaces one: a new version is another.
struct InstallTextPack: Command {
    static let event = AuditEvent.textPackInstalled

    let proof: Actor
    let id: TextPackID
    let pack: TextPack
    let sha256: [UInt8]

    var subject: AuditSubject { AuditSubject(object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try !TextPackRepository.exists(pack, transaction) else { throw CommandRefusal.againstRules }
        try TextPackRepository.insert(pack, id: id, sha256: sha256, by: proof.accountID, transaction)
    }
}

/// Records that a rights holder has permitted an instrument.
struct PermitInstrument: Command {
    static let event = AuditEvent.instrumentPermitted

    let proof: Actor
    let id: InstrumentPermissionID
    let permission: InstrumentPermission

    var subject: AuditSubject { AuditSubject(object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try InstrumentPermissionRepository.insert(permission, id: id, by: proof.accountID, transaction)
    }
}
