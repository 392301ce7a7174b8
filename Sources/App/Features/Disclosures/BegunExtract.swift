import Casework
import Law
import Store
import Web

/// Who is to have what stands in a file, and what lets them.
struct BegunExtract: DisclosureAct {
    static let event = AuditEvent.extractBegun

    let file: CaseFile
    let receiver: ExtractReceiver
    /// Whom that is among those something is told to; nil for the person, and for those begun before it was
    /// asked.
    let party: Party?
    let receiverName: String
    let support: String
    let request: DocumentRequestID?
    /// On what it may be given to anybody but the person; nil for the person, and for those begun before it
    /// was asked.
    let basis: SharingBasis?

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard receiver != .person else { return [] }
        return (receiverName.isEmpty ? [.noName] : []) + (support.isEmpty ? [.noSupport] : [])
            + (basis == nil ? [.noBasis] : []) + (party == nil ? [.noParty] : [])
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let isHere = request.map { id in
            file.requests.contains { $0.id == id && $0.facts.file == self.file }
        }
        guard grant.files.contains(self.file), isHere != false else { throw RouteRefusal.stale }
        if var sharing = sharing(on: transaction.now.day, .letter) {
            // It is judged as what it will be; nothing of it is kept yet.
            sharing.act = SharingAct(.extract, value: 0)
            try SharingRepository.check(sharing, under: grant, transaction)
        }
        try ExtractWritingRepository.insert(self, under: grant, transaction)
    }
}

extension BegunExtract {
    /// What is told when it is given; nil where it goes to the person, or nobody has said to whom on what.
    func sharing(on day: Day, _ way: SharingWay) -> NewSharing? {
        guard receiver != .person, let basis, let party else { return nil }
        return NewSharing(
            file: file, party: NamedParty(party, receiverName),
            told: "Utdrag ur \(file.swedish.lowercased())", day: day, way: way, basis: basis)
    }
}

extension ExtractReceiver {
    /// Nil where it has to be asked.
    var party: Party? {
        switch self {
        case .guardian: .guardian
        case .representative: .representative
        case .person, .authority, .other: nil
        }
    }
}
