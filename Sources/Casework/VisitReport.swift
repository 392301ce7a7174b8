import Law

/// What became of a visit, with why apart from it. Whoever does not come has a need, so there is always a day
/// to get in touch; it never counts anybody's absence (programmes.md IN-11).
public struct VisitReport: Sendable, Equatable {
    public static let minutes = 1...1440

    public let outcome: VisitOutcome
    public let reason: VisitReason?
    /// In words; may be empty.
    public let reasonText: String
    /// All the work for it, with the way there and what is written; nil where they did not meet.
    public let minutes: Int?
    public let methods: Set<SupportMethod>
    /// What happened: a note of the journal. May be empty.
    public let text: String
    /// The day somebody gets in touch, where they did not meet.
    public let contactOn: Day?

    public init(
        outcome: VisitOutcome, reason: VisitReason? = nil, reasonText: String = "", minutes: Int? = nil,
        methods: Set<SupportMethod> = [], text: String = "", contactOn: Day? = nil
    ) {
        (self.outcome, self.reason, self.reasonText) = (outcome, reason, reasonText)
        (self.minutes, self.methods, self.text, self.contactOn) = (minutes, methods, text, contactOn)
    }

    /// Everything wrong with it.
    ///
    /// - Parameters:
    ///   - booking: what it is of.
    ///   - hasNext: another time is booked, now or before.
    ///   - promised: the day that was said before, where it is put right: it stands also when it has been.
    public func problems(
        of booking: VisitBooking, hasNext: Bool, promised: Day? = nil, today: Day
    ) -> [VisitReportProblem] {
        let far = today.adding(days: VisitBooking.farthest)
        let possible: [(Bool, VisitReportProblem)] = [
            (outcome == .moved, .movedElsewhere),
            (!outcome.isTold && booking.day > today, .notYet),
            (outcome.isHeld && minutes == nil, .noMinutes),
            (!outcome.isHeld && minutes != nil, .minutesOfNothing),
            (!outcome.isHeld && !methods.isEmpty, .methodsOfNothing),
            (outcome == .came && (reason != nil || !reasonText.isEmpty), .reasonForCome),
            (outcome.isTold && reason == nil, .noReason),
            (reason == .other && reasonText.isEmpty, .otherWithoutWords),
            (reason == nil && !reasonText.isEmpty, .wordsWithoutReason),
            (!outcome.isHeld && contactOn == nil && !hasNext, .noContact),
            (contactOn.map { $0 < today && $0 != promised } ?? false, .contactHasPassed),
            (contactOn.map { $0 > far } ?? false, .contactTooFar),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why a report cannot be as it was typed.
public enum VisitReportProblem: Sendable, CaseIterable {
    case movedElsewhere, notYet, noMinutes, minutesOfNothing, methodsOfNothing, reasonForCome, noReason
    case otherWithoutWords, wordsWithoutReason, noContact, contactHasPassed, contactTooFar

    public var swedish: String {
        switch self {
        case .movedElsewhere: "Ett besök flyttas på sin egen sida, med den nya tiden."
        case .notYet: "Dagen har inte varit än. Innan dess går besöket att flytta eller avboka."
        case .noMinutes: "Skriv hur många minuter det tog, med resa och det du skriver."
        case .minutesOfNothing: "Minuter skrivs när ni har setts. Ta bort dem."
        case .methodsOfNothing: "Arbetssätt kryssas när ni har setts. Ta bort kryssen."
        case .reasonForCome: "Personen kom, så skälet behövs inte. Ta bort det."
        case .noReason: "Välj varför. Det går bra att inte veta."
        case .otherWithoutWords: "Skriv med några ord vad det var."
        case .wordsWithoutReason: "Välj ett skäl också. ”Något annat” går bra."
        case .noContact: "Skriv vilken dag ni hör av er, eller boka en ny tid."
        case .contactHasPassed: "Dagen har redan varit. Välj idag eller en dag framåt."
        case .contactTooFar: "Dagen är mer än ett år bort. Välj en närmare dag."
        }
    }
}
