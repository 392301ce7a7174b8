import Casework
import Law

/// What somebody outside was told of the person in a contact that was about more than a time to meet, on
/// what ground.
struct Telling: Sendable {
    let party: NamedParty
    let told: String
    let basis: SharingBasis

    /// Contacts stand in the unit's file.
    func sharing(on day: Day, _ way: SharingWay, by act: SharingAct) -> NewSharing {
        NewSharing(
            file: .execution, party: party, told: told, day: day, way: way, basis: basis, act: act)
    }
}
