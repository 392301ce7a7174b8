import Casework
import HTTP
import Store
import Web

extension CaseGrant {
    /// What the log says an act on something in the mapping was about.
    func subject<Kind>(of object: Identifier<Kind>) -> AuditSubject {
        var subject = subject
        subject.object = object.value
        return subject
    }

    /// The case as it stands, where the actor may read of the person. Throws `.forbidden` where protected
    /// facts are somebody else's to read: everything in a mapping tells of the person.
    func readableFacts(_ transaction: borrowing some Querying & ~Copyable) throws -> CaseFacts {
        let facts = try CaseRepository.facts(under: self, transaction)
        guard facts.mayBeRead(by: actor.accountID) else { throw RouteRefusal.forbidden }
        return facts
    }

    /// The mapping that an act writes in. Throws `.stale` where none is open, and as `readableFacts`.
    func openMapping(_ transaction: borrowing some Querying & ~Copyable) throws -> NeedsMappingID {
        _ = try readableFacts(transaction)
        guard let id = try NeedsMappingRepository.openID(under: self, transaction) else {
            throw RouteRefusal.stale
        }
        return id
    }

    /// The mapping that a form is written in; nil for a start profile that is filled in again while the
    /// support goes on. Throws `.stale` where such a form cannot be written now, and as `readableFacts`.
    func openForm(
        of template: FormTemplateID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> NeedsMappingID? {
        _ = try readableFacts(transaction)
        guard try MappingFormRepository.isOpen(template, under: self, transaction) else {
            throw RouteRefusal.stale
        }
        return try NeedsMappingRepository.openID(under: self, transaction)
    }
}
