import Casework
import Law

/// What was sent to the person before the decision, or why it was left out, and what they answered.
struct Communication: Sendable {
    let id: CommunicationID
    let content: NewCommunication
    let noted: Noted
    /// In the order they came.
    let replies: [(reply: CommunicationReply, noted: Noted)]

    var sent: NewCommunication.Sent? { content.sent }
    /// With more time, where it was given.
    var answerBy: Day? { replies.last { $0.reply.moreTime != nil }?.reply.moreTime ?? sent?.answerBy }
    /// Sent, and neither answered nor found unanswered when the time was over.
    var isAwaited: Bool { sent != nil && !replies.contains { $0.reply.isLast } }

    var clock: CaseClock? {
        guard isAwaited, let answerBy else { return nil }
        return .communication(sent: content.day, answerBy: answerBy)
    }
}

/// A communication to be noted (förvaltningslagen 25 §): sent, or left out on one of the law's grounds.
struct NewCommunication: InvestigationRecord {
    static let event = AuditEvent.communicationNoted

    struct Sent: Sendable, Equatable {
        let way: SentWay
        let answerBy: Day
        /// Of the right to speak before the board (SoL 2025:400 14 kap. 8 §).
        let isToldOfRight: Bool
    }

    enum Kind: Sendable, Equatable {
        case sent(Sent)
        case omitted(CommunicationOmission)
    }

    let kind: Kind
    let day: Day
    /// What was sent, one thing a line; or why it was left out.
    let text: String

    var sent: Sent? { if case .sent(let sent) = kind { sent } else { nil } }
    var omission: CommunicationOmission? { if case .omitted(let ground) = kind { ground } else { nil } }

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        let applied = place.file.appliedOn
        guard let sent else {
            if day > today { return [.dayInFuture] }
            return applied.map { day < $0 } == true ? [.beforeApplication] : []
        }
        return SentDays(sent: day, answerBy: sent.answerBy).problems(appliedOn: applied, today: today)
            + (sent.isToldOfRight ? [] : [.notToldOfRight])
    }
}

/// What the person answered, that the time ran out, or that they got more.
struct CommunicationReply: InvestigationRecord {
    static let event = AuditEvent.communicationAnswered

    enum Kind: String, Sendable, CaseIterable {
        case answered, silent, moreTime

        var swedish: String {
            switch self {
            case .answered: "Personen har svarat"
            case .silent: "Tiden gick ut utan svar"
            case .moreTime: "Personen får mer tid"
            }
        }
    }

    let kind: Kind
    let on: Day
    /// The new last day, where there is more time.
    let moreTime: Day?
    let text: String

    var isLast: Bool { kind != .moreTime }

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        guard let one = place.communication, let answerBy = one.answerBy else { return [] }
        if on > today { return [.dayInFuture] }
        if on < one.content.day { return [.beforeSent] }
        if kind == .silent, on <= answerBy { return [.silentTooEarly] }
        guard let moreTime else { return [] }
        if moreTime <= answerBy || moreTime <= on { return [.lastDayNotLater] }
        return moreTime > on.adding(days: CommunicationReply.farthestDays) ? [.lastDayTooFar] : []
    }

    private static let farthestDays = 183
}
