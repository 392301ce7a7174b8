import Casework
import Law
import Store
import Web

/// Notes what a person has agreed to, for one party or several asked about at one time. It never tells
/// anybody anything.
struct NoteConsents: Command {
    static let event = AuditEvent.consentsNoted
    static let movesCase = true

    let proof: CaseGrant
    let file: CaseFile
    let parties: [NamedParty]
    let terms: ConsentTerms

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try proof.readableFacts(transaction)
        guard proof.files.contains(file) else { throw RouteRefusal.stale }
        let consents = parties.map { Consent($0, terms) }, birthDay = facts.person.birthDay
        let problems = consents.flatMap { $0.problems(today: transaction.now.day, birthDay: birthDay) }
        guard !consents.isEmpty, problems.isEmpty else { throw CommandRefusal.againstRules }
        try checkRepresentative(transaction, birthDay: birthDay)
        for consent in consents {
            _ = try ConsentWritingRepository.insert(consent, in: file, under: proof, transaction)
        }
    }

    /// Of this case, and with a mandate that held.
    private func checkRepresentative(
        _ transaction: borrowing WriteTransaction, birthDay: Day?
    ) throws {
        guard let id = terms.giver.representative else { return }
        let all = try RepresentativeRepository.all(under: proof, transaction)
        let speaks = all.contains {
            $0.id == id && $0.facts.kind != .guardian && $0.holds(on: terms.givenOn, birthDay: birthDay)
        }
        guard speaks else { throw CommandRefusal.againstRules }
    }
}

/// Notes that a consent is taken back. From that day nothing more is told on it.
struct WithdrawConsent: Command {
    static let event = AuditEvent.consentWithdrawn

    let proof: CaseGrant
    let consent: ConsentID
    let withdrawal: ConsentWithdrawal

    var subject: AuditSubject { proof.subject(of: consent) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.readableFacts(transaction)
        let all = try ConsentRepository.all(under: proof, transaction)
        guard let record = all.first(where: { $0.id == consent }), record.withdrawal == nil else {
            throw RouteRefusal.stale
        }
        guard withdrawal.problem(of: record, today: transaction.now.day) == nil else {
            throw CommandRefusal.againstRules
        }
        try ConsentWritingRepository.withdraw(consent, withdrawal, under: proof, transaction)
    }
}
