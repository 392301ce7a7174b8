import Casework
import Law
import Store
import Web

/// An appeal goes to the court with everything the court needs (FL 46), also where the decision was changed.
/// After this the board changes nothing.
struct HandedOverAppeal: AppealAct {
    static let event = AuditEvent.appealHandedOver
    static let steps = [AppealStep.handOver, .writeChange]

    let appeal: AppealID
    let day: Day
    /// What else goes along, in words.
    let others: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let found = appeal.finding?.noted.at.day
        let problems: [AppealProblem?] = [
            day > today ? .dayInFuture : nil,
            found.map { day < $0 } == true ? .beforeReconsideration : nil,
            file.appeals.step(of: appeal) == .writeChange ? .withoutNewDecision : nil,
            file.file.authority == nil ? .noAuthority : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard let authority = file.file.authority else { throw RouteRefusal.stale }
        let ground = try SharingRepository.tell(told(authority.court), under: grant, transaction)
        try AppealWritingRepository.insert(
            self, enclosures: file.enclosures(of: appeal), to: authority.court, on: ground, under: grant,
            transaction)
        let letter = AppealHandoverLetter(
            appeal: appeal, file: file, authority: authority, day: day, others: others,
            sender: grant.actor.name)
        try LetterArchiveRepository.keep(
            letter.document, .appealHandover, about: appeal.id.value, under: grant, transaction)
        try file.file.move(
            to: .awaitCourt, on: transaction.now.day.adding(days: HandedOverAppeal.patience).orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
    }

    private func told(_ court: String) -> NewSharing {
        NewSharing(
            file: .authority, party: NamedParty(.court, court), told: "Överklagandet och det som hör till",
            day: day, way: .letter, basis: .law(.appeal, reason: "Beslutet är överklagat."),
            act: SharingAct(.appeal, appeal))
    }

    /// Until somebody asks the court how it goes.
    static let patience = 60
}

extension IssuedDecisionFile {
    /// What must go along with an appeal: a new decision too, whatever led to it (FL 46).
    func enclosures(of appeal: AppealRecord) -> [AppealEnclosure] {
        AppealEnclosure.allCases.filter { $0 != .newDecision || !appeals.later.isEmpty }
    }

    /// What was decided anew and the appeal covers (FL 46): an appeal of a dismissal is about that alone.
    func newDecisions(coveredBy appeal: AppealRecord) -> [DecisionRecord] {
        appeal.dismissalOf == nil ? appeals.later : []
    }
}
