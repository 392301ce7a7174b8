import Casework
import Law

extension NewSharing {
    /// Why it may not be told; nil where it may. A consent must stand in the same file, be for whoever is
    /// told and for what it is told, and hold on the day, and today where the program itself lets it out; a
    /// section must have been in force, with a reason.
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
            let standings = (leavesNow ? [day, today] : [day]).map {
                record.standing(on: $0, birthDay: birthDay)
            }
            if let standing = standings.first(where: { $0 != .holds }) { return .standing(standing) }
            return mismatch(with: record.consent)
        }
    }

    /// What the consent is for beside this.
    private func mismatch(with consent: Consent) -> SharingProblem? {
        if consent.party.party != party.party { return .otherParty }
        let name = consent.party.name
        if !name.isEmpty, !PartyName.isSame(name, party.name) { return .otherName }
        return purposes.contains(consent.terms.purpose) ? nil : .otherPurpose(consent.terms.purpose)
    }

    /// A day before today is no way past a withdrawal where the program itself gives something out; what was
    /// said on the phone or at a meeting is noted as it was.
    private var leavesNow: Bool {
        act?.kind == .extract || act?.kind == .referral || purpose == .registration
    }

    /// What a consent can have been given for to hold here: one for one purpose never holds for another.
    private var purposes: [ConsentPurpose] {
        if let purpose { return [purpose] }
        switch act?.kind {
        case .handover: return [.handover]
        case .referral: return [.investigation, .other]
        case .extract, .attempt, .contact:
            return [.coordination, .finding, .investigation, .coordinatedPlan, .other]
        default: return ConsentPurpose.asked.filter { $0 != .aftercare }
        }
    }
}

extension SharingBasis {
    var consent: ConsentID? { if case .consent(let id) = self { id } else { nil } }
    var law: SharingLaw? { if case .law(let law, _) = self { law } else { nil } }
    var reason: String { if case .law(_, let reason) = self { reason } else { "" } }
}
