import Casework
import Law
import Store
import Web

/// Notes that an application was taken back. The case stays where it is until somebody ends it or the person
/// applies again; it never ends by itself. What the unit had planned meanwhile is what happens next.
struct WithdrawApplication: Command {
    static let event = AuditEvent.applicationWithdrawn

    let proof: CaseGrant
    let application: ApplicationID
    let withdrawal: ApplicationWithdrawal

    var subject: AuditSubject { proof.subject }

    /// Of the authority, about an application.
    static let steps: [NextStep] = [.investigateApplication, .decideApplication, .noteBoardDecision]

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try CaseRepository.facts(under: proof, transaction)
        guard facts.isOpen, facts.host == nil,
            let record = try ApplicationRepository.open(under: proof, transaction),
            record.id == application
        else { throw RouteRefusal.stale }
        try demandRepresentative(of: facts.person, transaction)
        guard try !BoardRepository.hasDecided(application, transaction) else {
            throw CommandRefusal.againstRules
        }
        let problems = withdrawal.problems(today: transaction.now.day, arrived: record.facts.arrived)
        guard problems.isEmpty else { throw CommandRefusal.againstRules }
        try ApplicationRepository.withdraw(application, withdrawal, by: proof.actor.accountID, transaction)
        if facts.nextStep.map({ WithdrawApplication.steps.contains($0.step) }) == true {
            try UnitStepRepository.promote(under: proof, transaction)
        }
    }

    private func demandRepresentative(
        of person: CaseFacts.Person, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let representative = withdrawal.representative else { return }
        let found = try RepresentativeRepository.find(representative, under: proof, transaction)
        guard let found else { throw RouteRefusal.notFound }
        guard found.holds(on: withdrawal.day, birthDay: person.birthDay) else {
            throw CommandRefusal.againstRules
        }
    }
}
