import Casework
import Law
import Store

/// What the simulator can do after somebody's support, by the acts of the pages.
extension Simulator {
    func aftercareFile(under grant: CaseGrant) throws -> AftercareFile {
        try read { try AftercareFile(under: grant, $0) }
    }

    /// Somebody tries to reach who has said yes, and nobody answers. Nothing where it is not time for it.
    mutating func lookUp(_ index: Int) throws {
        guard let grant = try supportGrant(index) else { return }
        let contact = Aftercare.Contact(result: .notReached, channel: .call, day: clock.today)
        guard try aftercareFile(under: grant).problems(of: contact, today: clock.today).isEmpty else {
            return
        }
        try run(NoteAftercare(proof: grant, contact: contact))
    }
}
