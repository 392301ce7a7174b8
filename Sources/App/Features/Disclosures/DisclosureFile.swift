import Casework
import Crypto
import Law
import Store
import Web

/// Which thing a page or an act is about, as it stands in the address; empty where it is about none.
struct DisclosurePlace: Sendable {
    var item = ""
    var entry = ""
}

/// Everything about what is asked for and given out of a case's files that the grant is for, read in one view
/// of the database. It holds a protected person's words too: ask `facts.mayBeRead(by:)` first.
struct DisclosureFile: Sendable {
    let number: String
    let facts: CaseFacts
    /// Latest first.
    let requests: [DocumentRequestRecord]
    let extracts: [ExtractRecord]
    /// Those with which somebody may decide today not to give out a document.
    let delegations: [DelegationRecord]
    let declarations: [BiasDeclaration]
    let authority: DecisionAuthority?
    let place: DisclosurePlace
    let consents: [ConsentRecord]
    let today: Day
    /// Of the extract that it is about, with what is always covered in it.
    let work: ExtractWork?

    init(
        _ place: DisclosurePlace, under grant: CaseGrant, on today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        (self.place, number, self.today) = (place, grant.number, today)
        facts = try CaseRepository.facts(under: grant, transaction)
        requests = try DocumentRequestRepository.all(under: grant, transaction)
        let extracts = try ExtractRepository.all(under: grant, transaction)
        self.extracts = extracts
        delegations = try DelegationRepository.all(transaction).filter {
            $0.programme == grant.programmeID && $0.delegation.ground == .documents && $0.holds(on: today)
        }
        declarations = try InvestigationFactRepository.declarations(under: grant, transaction)
        authority = try DecisionAuthorityRepository.inForce(of: grant.programmeID, on: today, transaction)
        consents = try ConsentRepository.all(under: grant, transaction)
        let extract = FileExtractID(place.item).flatMap { id in extracts.first { $0.id == id } }
        work = try extract.map { try ExtractWork($0, under: grant, on: today, transaction) }
    }

    var request: DocumentRequestRecord? {
        DocumentRequestID(place.item).flatMap { id in requests.first { $0.id == id } }
    }

    func delegations(of account: AccountID) -> [DelegationRecord] {
        delegations.filter { $0.delegation.account == account }
    }

    /// Those on which something may be told today.
    var livingConsents: [ConsentRecord] {
        consents.filter { $0.holds(on: today, birthDay: facts.person.birthDay) }
    }

    func isBiased(_ account: AccountID) -> Bool {
        declarations.contains { $0.account == account && $0.ground != nil }
    }
}
