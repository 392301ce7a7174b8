import Casework
import Law
import Store
import Web

/// What the simulator can do with others around a case, by the acts of the pages.
extension Simulator {
    mutating func addPartners(in unit: Int, by account: AccountID) throws {
        for terms in InventedCollaboration.partners(on: clock.today) {
            try runOutsideCases(
                AddPartner(
                    proof: try actor(account), id: store.newID(), programme: units[unit].programme,
                    terms: terms))
        }
        try settle()
    }

    mutating func partners(in unit: Int) throws -> [PartnerRecord] {
        try settle()
        let programme = units[unit].programme
        return try read { try PartnerRepository.all(in: programme, $0) }
    }

    mutating func note(_ contact: PartnerContact, _ partner: PartnerRecord, by account: AccountID) throws {
        try runOutsideCases(
            NotePartnerContact(proof: try actor(account), partner: partner, contact: contact))
    }

    mutating func onward(_ index: Int, by account: AccountID) throws -> OnwardFile {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        let today = clock.today
        return try read { try OnwardFile(under: grant, on: today, $0) }
    }

    mutating func begin(
        _ path: OnwardPath, with partner: PartnerID?, _ index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(BeginOnwardPath(proof: grant, id: store.newID(), partner: partner, path: path))
    }

    mutating func note(
        _ step: OnwardPath.Step, of path: OnwardPathID, told basis: SharingBasis?, _ index: Int,
        by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(
            NoteOnwardStep(
                proof: grant, path: path, step: step, told: basis.map { (way: .phone, basis: $0) }))
    }

    mutating func coordinated(_ index: Int, by account: AccountID) throws -> CoordinatedPlanFile {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        return try read { try CoordinatedPlanFile(under: grant, $0) }
    }

    mutating func write(
        _ terms: CoordinatedPlanTerms, after version: Int, _ index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(WriteCoordinatedPlan(proof: grant, terms: terms, version: version))
    }

    mutating func close(
        _ plan: CoordinatedPlanID, on day: Day, _ index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(
            CloseCoordinatedPlan(proof: grant, plan: plan, day: day, reason: "Insatserna är klara."))
    }

    mutating func relatives(_ index: Int, by account: AccountID) throws -> RelativeFile {
        try settle()
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        return try read { try RelativeFile(under: grant, $0) }
    }

    mutating func add(_ relative: RelativeTerms, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(AddRelative(proof: grant, id: store.newID(), terms: relative))
    }

    mutating func note(
        _ note: RelativeNote, of relative: RelativeID, _ index: Int, by account: AccountID
    ) throws {
        let grant = try demandGrant(.giveSupport, in: .execution, index, account)
        try run(NoteOfRelative(proof: grant, relative: relative, note: note))
    }
}
