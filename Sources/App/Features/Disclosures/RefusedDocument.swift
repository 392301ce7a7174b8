import Casework
import Crypto
import Law
import Store
import Web

/// The written decision that a document is not given out: numbered, rendered once, locked.
struct RefusedDocument: DisclosureAct {
    static let event = AuditEvent.documentRefused

    let demandedOn: Day
    let refused: String
    let ground: SecrecyGround
    let reasons: String
    let delegation: DelegationID

    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem] {
        guard let request = file.request, let answer = request.answer, answer.facts.answer != .given else {
            return [.notRefused]
        }
        let account = grant.actor.accountID
        let problems: [DisclosureProblem?] = [
            request.refusal != nil ? .refused : nil,
            demandedOn > today ? .inFuture : demandedOn < request.facts.arrivedOn ? .beforeArrival : nil,
            file.delegations(of: account).contains { $0.id == delegation } ? nil : .notDelegated,
            file.isBiased(account) ? .biased : nil,
            file.authority == nil ? .noAuthority : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let request = file.request, let authority = file.authority,
            let held = file.delegations.first(where: { $0.id == delegation })
        else { throw RouteRefusal.stale }
        let number = try DecisionAuthorityRepository.nextNumber(
            of: grant.programmeID, authority.diary, transaction)
        let letter = DocumentRefusalLetter(
            decision: self, request: request.facts, caseNumber: grant.number, authority: authority,
            day: transaction.now.day, decider: grant.actor.name, point: held.delegation.point,
            diaryNumber: number)
        try DocumentRequestWritingRepository.insert(
            self, of: request.id, letter.document.octets, number: number, under: grant, transaction)
        try LetterArchiveRepository.keep(
            letter.document, .accessRefusal, about: request.id.value, under: grant, transaction)
    }
}
