import Casework
import Law
import Store
import Templating
import Web

/// One of a person's ways on to somebody who takes over, with what has happened so far.
struct OnwardRecord: Sendable {
    struct Step: Sendable {
        let step: OnwardPath.Step
        let noted: Noted
    }

    let id: OnwardPathID
    let path: OnwardPath
    let noted: Noted
    /// In the order they happened.
    let steps: [Step]

    var next: [OnwardPath.Stage] { OnwardPath.next(after: steps.map(\.step)) }
    var isOpen: Bool { !next.isEmpty }
}

/// A case's ways on and what stands around them, read in one view of the database.
struct OnwardFile: Sendable {
    let number: String
    let consents: ConsentFile
    /// Those that are not over first.
    let paths: [OnwardRecord]
    /// Those of the register that the unit works with.
    let partners: [PartnerRecord]

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    init(under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        consents = try ConsentFile(under: grant, on: today, transaction)
        let all = try OnwardRepository.all(under: grant, transaction)
        paths = all.filter(\.isOpen) + all.filter { !$0.isOpen }
        partners = try PartnerRepository.all(in: grant.programmeID, transaction).filter { !$0.isAway }
    }

    var facts: CaseFacts { consents.facts }
    var isWritable: Bool { facts.isOpen && facts.host == nil }

    func path(_ place: String) -> OnwardRecord? {
        OnwardPathID(place).flatMap { id in paths.first { $0.id == id } }
    }

    /// The consents that let the unit tell those whom a path leads to.
    func consents(for path: OnwardPath) -> [ConsentRecord] {
        consents.living.filter { $0.file == .execution && $0.consent.party.party == path.to.party }
    }
}

/// The addresses of a case's ways on.
enum OnwardAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/vidare" }
    static func new(_ number: String) -> Link { "/arenden/\(number)/vidare/ny" }
    static func step(_ path: OnwardPathID, _ number: String) -> Link { "/arenden/\(number)/vidare/\(path)" }
    static func crumb(_ number: String) -> Crumb { Crumb(label: "Vidare", address: index(number)) }
}
