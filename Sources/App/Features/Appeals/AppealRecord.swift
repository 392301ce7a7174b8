import Casework
import Law

/// An appeal as it stands, with every step that was taken. Nothing in it is ever changed.
struct AppealRecord: Sendable {
    struct Trial: Sendable {
        let outcome: AppealTimeliness
        let received: Day?
        let lastDay: Day?
        let reasons: String
        let noted: Noted
    }

    struct Dismissal: Sendable {
        let diaryNumber: String
        let reasons: String
        let day: Day
        let by: String
        let point: String
        /// When who appealed got it, and how that is shown; nil while nobody knows.
        let received: (day: Day, shown: String)?
    }

    struct Finding: Sendable {
        let outcome: Reconsideration
        let reasons: String
        let noted: Noted
    }

    struct Handover: Sendable {
        let day: Day
        let court: String
        let others: String
        let enclosures: [AppealEnclosure]
        let by: String
    }

    struct Withdrawal: Sendable {
        let day: Day
        let told: String
        let noted: Noted
    }

    let id: AppealID
    let decision: DecisionID
    /// The appeal whose dismissal this is an appeal of.
    let dismissalOf: AppealID?
    let diaryNumber: String
    let arrival: AppealArrival
    /// Nil is the person.
    let representative: (name: String, kind: RepresentativeKind)?
    let noted: Noted
    let trial: Trial?
    let dismissal: Dismissal?
    /// In the order that they were made.
    let findings: [Finding]
    let handover: Handover?
    let withdrawal: Withdrawal?
    let events: [CourtEvent]
    let judgments: [Judgment]

    /// What the board found last: it counts (FL 37-39).
    var finding: Finding? { findings.last }

    /// A guardian is a party of their own; everybody else speaks for the person.
    var party: RepresentativeID? {
        representative?.kind == .guardian ? arrival.representative : nil
    }

    var appellant: String {
        representative.map { "\($0.name), \($0.kind.swedish.lowercased())" } ?? "Personen själv"
    }

    /// The court that has it, or had it last.
    var court: CourtLevel {
        events.last { $0.kind == .appealedOn }?.court ?? .administrativeCourt
    }

    /// Nil while the court that has it has not judged.
    var judgment: Judgment? { judgments.first { $0.court == court } }
    var statementsWaiting: Int {
        events.reduce(0) { $0 + ($1.kind == .statementAsked ? 1 : $1.kind == .statementGiven ? -1 : 0) }
    }

    var isStayed: Bool {
        events.last { $0.kind == .stayGranted || $0.kind == .stayLifted }?.kind == .stayGranted
    }

    /// "Personen själv, kom in 2026-12-15, OSN-2026-00002".
    var title: String { "\(appellant), kom in \(arrival.day), \(diaryNumber)" }
}

/// What happened at a court before its judgment.
struct CourtEvent: Sendable {
    let kind: CourtEventKind
    let court: CourtLevel
    let day: Day
    /// Of a statement that was asked for.
    let answerBy: Day?
    let text: String
    let noted: Noted
}

/// How a court ended an appeal, and what the board did then.
struct Judgment: Sendable {
    struct CarryingOut: Sendable {
        let day: Day
        let text: String
        let decision: DecisionID?
        let by: String
    }

    let id: JudgmentID
    let court: CourtLevel
    let day: Day
    let outcome: JudgmentOutcome
    let courtNumber: String
    let text: String
    /// To appeal it; nil while nobody can say.
    let lastDay: Day?
    let noted: Noted
    let carriedOut: CarryingOut?
}
