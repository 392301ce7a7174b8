import Casework
import Law
import Store
import Web

extension CorrectionProblem: CaseProblem {}

/// A slip is put right by whoever may decide such things today, with a letter to the person. The decision and
/// its letter stay as they left.
extension DecisionCorrection: IssuedDecisionAct {
    static var event: AuditEvent { .decisionCorrected }

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [CorrectionProblem] {
        let account = grant.actor.accountID
        let standing: [CorrectionProblem?] = [
            file.file.delegations(of: account, on: file.record.texts.ground).isEmpty ? .notDelegated : nil,
            grant.may(.readCases, in: .execution) ? .carriesOut : nil,
            file.file.isBiased(account) ? .biased : nil,
        ]
        return standing.compactMap { $0 } + problems(in: file.record.texts)
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let held = file.file.delegations(of: grant.actor.accountID, on: file.record.texts.ground)
        guard file.file.facts.isOpen, let delegation = held.first else { throw RouteRefusal.stale }
        let id = try CorrectionRepository.insert(
            self, of: file.record.id, with: delegation.id, under: grant, transaction)
        let origin = try LetterOrigin(under: grant, day: transaction.now.day, transaction)
        let signature = [
            "\(grant.actor.name), beslutsfattare",
            "Rättelsen är gjord på nämndens vägnar, punkt \(delegation.delegation.point) i "
                + "delegationsordningen.",
        ]
        let letter = origin.letter(
            "Rättelse av beslut", diaryNumber: file.issue.diaryNumber, blocks(file.issue),
            signature: signature)
        try LetterArchiveRepository.keep(letter, .correction, about: id.value, under: grant, transaction)
    }

    private func blocks(_ issue: DecisionRecord.Issue) -> [LetterDocument.Block] {
        let day = issue.day.inWords(withYear: true)
        return [
            .text(
                "I beslutet från \(day) har vi skrivit fel. Vi rättar det "
                    + "(\(LegalReference(.administrativeProcedure, "36").swedish))."),
        ] + LetterDocument.Block.part("Så står det", "”\(stands)”")
            + LetterDocument.Block.part("Så ska det stå", "”\(says)”")
            + LetterDocument.Block.part("Varför vi rättar", why)
            + LetterDocument.Block.part(
                "Det som är beslutat ändras inte",
                "Beslutet gäller som det är, lika länge som det stod. Tiden att överklaga räknas också som "
                    + "förut.")
    }
}
