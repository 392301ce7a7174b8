import Casework
import Law
import Store
import Web

/// Who is to have what stands in a file, and what lets them.
struct BegunExtract: DisclosureAct {
    static let event = AuditEvent.extractBegun

    let file: CaseFile
    let receiver: ExtractReceiver
    let receiverName: String
    let support: String
    let request: DocumentRequestID?
    /// On what it may be given to anybody but the person; nil for the person, and for those begun before it
    /// was asked.
    let basis: SharingBasis?

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard receiver != .person else { return [] }
        return (receiverName.isEmpty ? [.noName] : []) + (support.isEmpty ? [.noSupport] : [])
            + (basis == nil ? [.noBasis] : [])
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let isHere = request.map { id in
            file.requests.contains { $0.id == id && $0.facts.file == self.file }
        }
        guard grant.files.contains(self.file), isHere != false else { throw RouteRefusal.stale }
        if let sharing = sharing(on: transaction.now.day, .letter, consents: file.consents) {
            try SharingRepository.check(sharing, under: grant, transaction)
        }
        try ExtractWritingRepository.insert(self, under: grant, transaction)
    }
}

extension BegunExtract {
    /// What is told when it is given; nil where it goes to the person, or nobody has said on what.
    func sharing(on day: Day, _ way: SharingWay, consents: [ConsentRecord]) -> NewSharing? {
        guard receiver != .person, let basis else { return nil }
        let agreed = consents.first { $0.id == basis.consent }?.consent.party.party
        return NewSharing(
            file: file, party: NamedParty(agreed ?? receiver.party, receiverName),
            told: "Utdrag ur \(file.swedish.lowercased())", day: day, way: way, basis: basis)
    }
}

extension ExtractReceiver {
    /// Where no consent says who it is.
    fileprivate var party: Party {
        switch self {
        case .guardian: .guardian
        case .representative: .representative
        case .person, .authority, .other: .other
        }
    }
}
