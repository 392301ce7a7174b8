import Casework
import Law
import Store
import Web

/// What the simulator can do in the support beside plans and visits, by the acts of the pages.
extension Simulator {
    mutating func note(
        _ contact: SupportContact, telling: Telling? = nil, _ index: Int, by account: AccountID
    ) throws {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(NoteSupportContact(proof: grant, id: store.newID(), contact: contact, telling: telling))
    }

    mutating func begin(
        _ help: PracticalHelp, _ index: Int, by account: AccountID
    ) throws -> PracticalHelpID {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        let id: PracticalHelpID = store.newID()
        try run(BeginPracticalHelp(proof: grant, id: id, help: help))
        return id
    }

    mutating func settle(
        _ help: PracticalHelpID, _ result: PracticalHelp.Result, _ text: String, _ index: Int,
        by account: AccountID
    ) throws {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(
            SettlePracticalHelp(proof: grant, id: help, result: result, text: text, day: clock.today))
    }

    /// Rooms, a car and bicycles to book.
    mutating func addResources(in unit: Int, by account: AccountID) throws -> [Resource] {
        let named: [(ResourceKind, String)] = [
            (.room, "Lilla rummet"), (.room, "Stora rummet"), (.car, "Bilen"), (.bicycle, "Blå cykeln"),
        ]
        let resources = named.map { Resource(id: store.newID(), kind: $0.0, name: $0.1) }
        for resource in resources {
            try runOutsideCases(
                AddResource(
                    proof: try actor(account), programme: units[unit].programme, resource: resource))
        }
        try settle()
        return resources
    }

    /// Whoever waits gets their letter.
    mutating func keepQueueLetter(_ index: Int) throws {
        try settle()
        guard let account = units[cases[index].unit].coordinators.first else { return }
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(KeepQueueLetter(proof: grant))
    }
}
