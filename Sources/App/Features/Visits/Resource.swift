import Casework

/// A room, a car or a bicycle that a unit owns. It never holds who has booked it.
struct Resource: Sendable, Hashable {
    let id: ResourceID
    let kind: ResourceKind
    let name: String

    /// Of the same kind, by the same name: nobody could tell them apart.
    func isCalled(as other: Resource) -> Bool { kind == other.kind && name == other.name }
}
