import Law
import Store

extension AccountRegister {
    /// All accounts of a database that a server may have open. It only reads, so it needs no lock.
    public static func list(_ inspection: Inspection, at now: Instant) throws -> [AccountRecord] {
        try inspection.read { try AccountRepository.all(at: now, $0) }
    }

    /// What the programmes are called, for the roles in such a list.
    public static func programmes(_ inspection: Inspection) throws -> [ProgrammeName] {
        try inspection.read { try AccountRepository.programmes($0) }
    }
}
