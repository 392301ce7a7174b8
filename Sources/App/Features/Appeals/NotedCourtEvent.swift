import Casework
import Law
import Store
import Web

/// What the court asked or said before its judgment, or that a judgment was appealed on. It never says who
/// was right.
struct NotedCourtEvent: AppealAct {
    static let event = AuditEvent.courtEventNoted
    static let steps: [AppealStep] = [.atCourt, .carryOut, .judged]

    let appeal: AppealID
    let kind: CourtEventKind
    let day: Day
    let answerBy: Day?
    let text: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let handed = appeal.handover?.day ?? day
        let problems: [AppealProblem?] = [
            day > today ? .dayInFuture : nil,
            day < handed ? .beforeHandover : nil,
            answerBy.map { $0 < day } == true ? .answerBeforeAsked : nil,
            kind == .stayLifted && !appeal.isStayed ? .noStay : nil,
            kind == .statementGiven && appeal.statementsWaiting < 1 ? .nothingAsked : nil,
        ]
        return problems.compactMap { $0 } + order(appeal)
    }

    /// What the board says to the court is told on a ground of its own: as a party it has to answer.
    private func told(_ id: CourtEventID, to court: String) -> NewSharing {
        NewSharing(
            file: .authority, party: NamedParty(.court, court),
            told: text.isEmpty ? "Nämndens yttrande" : "Nämndens yttrande: \(text)", day: day, way: .letter,
            basis: .law(.ownWork, reason: "Nämnden är motpart i målet och domstolen har begärt yttrandet."),
            act: SharingAct(.statement, id))
    }

    private func order(_ appeal: AppealRecord) -> [AppealProblem] {
        guard let judgment = appeal.judgment else { return kind == .appealedOn ? [.noJudgment] : [] }
        guard kind == .appealedOn else { return [.judged] }
        if appeal.court.next == nil { return [.lastCourt] }
        return day < judgment.day ? [.beforeJudgment] : []
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let court = kind == .appealedOn ? appeal.court.next ?? appeal.court : appeal.court
        let id: CourtEventID = transaction.newID()
        // The authority's own court is the first one.
        let own = court == .administrativeCourt ? file.file.authority?.court : nil
        let name = own ?? court.swedish
        let ground = try kind == .statementGiven
            ? SharingRepository.tell(told(id, to: name), under: grant, transaction) : nil
        try CourtRepository.insert(self, id, at: court, toldOn: ground, under: grant, transaction)
        guard kind == .appealedOn else { return }
        try file.file.move(
            to: .awaitCourt, on: transaction.now.day.adding(days: HandedOverAppeal.patience).orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
        // Not every event moves the case: the log says which did.
        try transaction.record(.nextStepPlanned, about: grant.subject)
    }
}
