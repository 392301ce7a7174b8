import Casework
import Law
import Store
import Web

/// On what the other side is told. A consent given for the handover is noted among the case's, so that it can
/// be taken back like any other; it never holds after the day.
extension HandOver {
    func sharing(
        _ items: [HandoverItem], from file: CaseFile, _ facts: CaseFacts,
        _ transaction: borrowing WriteTransaction
    ) throws -> NewSharing {
        let today = transaction.now.day
        let basis: SharingBasis
        if let law = terms.ground.law {
            basis = .law(law, reason: terms.reason)
        } else {
            basis = .consent(try noteConsent(from: file, facts, today, transaction))
        }
        return NewSharing(
            file: file, party: NamedParty(file.other.party),
            told: items.map(\.title).joined(separator: "\n"), day: today, way: .handedOver, basis: basis,
            act: SharingAct(.handover, handover))
    }

    private func noteConsent(
        from file: CaseFile, _ facts: CaseFacts, _ today: Day, _ transaction: borrowing WriteTransaction
    ) throws -> ConsentID {
        guard let said = terms.consent else { throw CommandRefusal.againstRules }
        let party = file.other.party, birthDay = facts.person.birthDay
        if try isTakenBack(since: said.on, by: party, in: file, transaction) {
            throw HandOver.refusal(SharingProblem.standing(.withdrawn).swedish)
        }
        let consent = try Consent(
            NamedParty(party),
            ConsentTerms(
                data: "Det som lämnades över \(today)", purpose: .handover, limits: said.limits,
                from: said.on, to: today, way: said.way.consent, givenOn: said.on,
                giver: giver(said, birthDay: birthDay, transaction)))
        if let problem = consent.problems(today: today, birthDay: birthDay).first {
            throw HandOver.refusal(problem.swedish, at: problem.handoverField)
        }
        return try ConsentWritingRepository.insert(consent, in: file, under: proof, transaction)
    }

    private func isTakenBack(
        since day: Day, by party: Party, in file: CaseFile, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try ConsentRepository.all(under: proof, transaction).contains { one in
            one.file == file && one.consent.party.party == party
                && one.withdrawal.map { $0.day >= day } == true
        }
    }

    private func giver(
        _ said: HandoverConsent, birthDay: Day?, _ transaction: borrowing WriteTransaction
    ) throws -> ConsentGiver {
        let guardian = ConsentGiver.Guardian(name: said.youth.guardian, agrees: true)
        return ConsentGiver(
            personAgrees: [.person, .both].contains(said.by),
            representative: said.by == .representative
                ? try speaker(on: said.on, birthDay: birthDay, transaction) : nil,
            guardians: [.guardian, .both].contains(said.by) ? [guardian] : [], reason: said.youth.reason,
            ownView: said.youth.ownView)
    }

    /// Who speaks for the person on the day.
    private func speaker(
        on day: Day, birthDay: Day?, _ transaction: borrowing WriteTransaction
    ) throws -> RepresentativeID {
        let speaker = try RepresentativeRepository.all(under: proof, transaction).first {
            $0.facts.kind != .guardian && $0.holds(on: day, birthDay: birthDay)
        }
        guard let speaker else { throw HandOver.refusal("Lägg till företrädaren i ärendet först.") }
        return speaker.id
    }

    private static func refusal(
        _ sentence: String, at field: String = HandoverForm.Name.by
    ) -> Complaints {
        Complaints([Complaint(field: field, sentence: sentence)])
    }
}

extension ConsentProblem {
    fileprivate var handoverField: String {
        switch self {
        case .noGuardianOrReason: HandoverForm.Name.enough
        case .noOwnView: HandoverForm.Name.view
        default: HandoverForm.Name.by
        }
    }
}

extension HandoverConsent.Way {
    fileprivate var consent: ConsentWay { self == .spoken ? .spoken : .written }
}
