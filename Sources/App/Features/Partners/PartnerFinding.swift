import Casework
import HTTP
import Store
import Web

extension Context {
    /// The partner that the path names, in a programme where the actor may do this; else it is not found.
    func partner(
        for permission: Permission, _ actor: Actor, _ transaction: borrowing ReadTransaction
    ) throws -> PartnerRecord {
        let programmes = actor.programmes(for: permission, in: .either)
        guard let id = PartnerID(parameter("partner")),
            let partner = try PartnerRepository.find(id, in: programmes, transaction)
        else { throw RouteRefusal.notFound }
        return partner
    }
}
