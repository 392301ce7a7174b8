import Casework
import Law
import Store

/// Rooms and vehicles on the walk: what is taken away keeps what it has booked and is booked for nothing
/// else, and comes back as the same.
extension RandomWalk {
    mutating func takeResourceStep() throws {
        try settle()
        let unit = simulator.random.chance(80) ? 0 : simulator.units.count - 1
        guard let account = simulator.random.pick(simulator.units[unit].coordinators) else { return }
        let (standing, retired) = try simulator.resources(of: unit)
        // Mostly there to be booked.
        if let away = simulator.random.pick(retired), simulator.random.chance(80) {
            return try bringBack(away, unit, by: account)
        }
        guard let resource = simulator.random.pick(standing) else { return }
        try simulator.retire(resource, in: unit, by: account)
        try settle()
        try mustRefuse("a room taken away twice") { try $0.retire(resource, in: unit, by: account) }
        try mustRefuse("a room added beside one of the same name that was taken away") {
            try $0.addResource(named: resource.name, resource.kind, in: unit, by: account)
        }
    }

    private mutating func bringBack(_ away: Resource, _ unit: Int, by account: AccountID) throws {
        let others = simulator.units.indices.filter { $0 != unit }
        if let other = simulator.random.pick(others),
            let stranger = simulator.random.pick(simulator.units[other].coordinators)
        {
            try mustRefuse("a room of another programme brought back") {
                try $0.restore(away, in: unit, by: stranger)
            }
        }
        try simulator.restore(away, in: unit, by: account)
        try settle()
        try mustRefuse("a room brought back that is there") {
            try $0.restore(away, in: unit, by: account)
        }
    }
}

/// What the simulator does with rooms and vehicles, by the acts of the pages.
extension Simulator {
    /// What a unit can book, and what was taken away.
    func resources(of unit: Int) throws -> (standing: [Resource], retired: [Resource]) {
        let programme = units[unit].programme
        return try read { transaction in
            (
                try ResourceRepository.all(in: programme, transaction),
                try RetiredResourceRepository.all(in: [programme], transaction).map(\.resource)
            )
        }
    }

    mutating func addResource(
        named name: String, _ kind: ResourceKind, in unit: Int, by account: AccountID
    ) throws {
        let resource = Resource(id: store.newID(), kind: kind, name: name)
        try runOutsideCases(
            AddResource(proof: try actor(account), programme: units[unit].programme, resource: resource))
    }

    mutating func retire(_ resource: Resource, in unit: Int, by account: AccountID) throws {
        try runOutsideCases(
            RetireResource(
                proof: try actor(account), programme: units[unit].programme, resource: resource.id))
    }

    mutating func restore(_ resource: Resource, in unit: Int, by account: AccountID) throws {
        try runOutsideCases(
            RestoreResource(
                proof: try actor(account), programme: units[unit].programme, resource: resource.id))
    }
}
