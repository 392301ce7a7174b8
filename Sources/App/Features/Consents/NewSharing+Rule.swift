import Casework
import Law

extension NewSharing {
    /// Why it may not be told; nil where it may. A consent must stand in the same file, be for whoever is
    /// told and for what it is told, and hold on the day; a section must have been in force, with a reason.
    func problem(consents: [ConsentRecord], birthDay: Day?, today: Day) -> SharingProblem? {
        if told.isEmpty { return .nothingSaid }
        if day > today { return .toldInFuture }
        switch basis {
        case .law(let law, let reason):
            return law.problem(reason: reason, to: party.party, on: day, birthDay: birthDay)
        case .consent(let id):
            guard let record = consents.first(where: { $0.id == id && $0.file == file }) else {
                return .noConsent
            }
            let standing = record.standing(on: day, birthDay: birthDay)
            return standing == .holds ? mismatch(with: record.consent) : .standing(standing)
        }
    }

    /// What the consent is for beside this.
    private func mismatch(with consent: Consent) -> SharingProblem? {
        if consent.party.party != party.party { return .otherParty }
        if !consent.party.name.isEmpty, consent.party.name != party.name { return .otherName }
        return purposes.contains(consent.terms.purpose) ? nil : .otherPurpose(consent.terms.purpose)
    }

    /// What a consent can have been given for to hold here: one for one purpose never holds for another.
    private var purposes: [ConsentPurpose] {
        switch act?.kind {
        case .handover: [.handover]
        case .referral: [.investigation, .other]
        default: ConsentPurpose.asked.filter { $0 != .aftercare }
        }
    }
}

extension SharingBasis {
    var consent: ConsentID? { if case .consent(let id) = self { id } else { nil } }
    var law: SharingLaw? { if case .law(let law, _) = self { law } else { nil } }
    var reason: String { if case .law(_, let reason) = self { reason } else { "" } }
}
