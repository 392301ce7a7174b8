import Casework
import Instruments
import Law
import Store

/// Everything that the ending of a person's support stands on, read in one view of the database: places,
/// goals, what was assessed, tries to reach them, and what has been noted. It never holds another case's.
struct SupportEndingFile: Sendable {
    let place: PlaceFile
    let plan: PlanFile
    /// Latest first.
    let endings: [SupportEndingRecord]
    let checks: [EndingCheckRecord]
    let reasons: [SupportEndReason]
    let destinations: [SupportDestination]
    let items: [EndingCheckItem]
    let silence: Silence
    /// Those that count, the earliest first.
    let ratings: [(instrument: Instrument, ratings: [RatingRecord])]
    /// Something has been decided, or waits to be: the authority ends the case.
    let isAuthoritys: Bool
    /// The day of the first visit that has been, or is today, and that nobody has written down.
    let unwritten: Day?
    /// How the authority ended the case; nil while it is open, and where it ended otherwise.
    private let authoritysEnding: EndingRecord?
    let today: Day

    /// Throws `.forbidden` where protected facts are somebody else's to read: all of it tells of the person.
    init(under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        plan = try PlanFile(under: grant, on: today, transaction)
        place = try PlaceFile(under: grant, on: today, transaction)
        endings = try SupportEndingRepository.all(under: grant, transaction)
        checks = try EndingTermsRepository.checks(under: grant, transaction)
        reasons = try EndingTermsRepository.reasons(transaction)
        destinations = try EndingTermsRepository.destinations(transaction)
        items = try EndingTermsRepository.items(transaction)
        silence = try SupportEndingFile.silence(endings, place.placements.last?.id, under: grant, transaction)
        ratings = try RatingFile(under: grant, transaction).series
        unwritten = try VisitRepository.all(under: grant, transaction).open.map(\.booking.day)
            .filter { $0 <= today }.min()
        isAuthoritys = try SupportEndingRepository.isAuthoritys(under: grant, transaction)
        let ended = place.facts.isOpen ? nil : try EndingRepository.find(under: grant, transaction)
        authoritysEnding = ended.flatMap { $0.ending.answer == .decided ? $0 : nil }
        self.today = today
    }

    /// Of an ending that is put right, what had been tried when it was first noted, unless somebody has been
    /// reached since.
    private static func silence(
        _ endings: [SupportEndingRecord], _ placement: PlacementID?, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Silence {
        let first = endings.last { $0.placement == placement }?.noted.at.day
        let attempts = try ContactRepository.attempts(under: grant, transaction).filter { one in
            first.map { one.attempt.at.day <= $0 || one.attempt.result.isReached } ?? true
        }
        return attempts.silence(since: try LastContactRepository.met(in: grant.episodeID, transaction))
    }

    var facts: CaseFacts { place.facts }
    var lastPlacement: PlacementRecord? { place.placements.last }
    var stage: LeavingStage { lastPlacement == nil ? .before : .during }

    /// The one that stands of the latest support; nil where that has not been ended.
    var standing: SupportEndingRecord? {
        endings.first { !$0.isCorrected && $0.placement == lastPlacement?.id }
    }

    /// Something was given, or was to be.
    var hadSupport: Bool { lastPlacement != nil || !place.decisions.isEmpty }
    var mayEnd: Bool { (place.isOpen && hadSupport && standing == nil) || isLate }
    /// The authority ended the case first: how the support ended is noted afterwards.
    var isLate: Bool {
        authoritysEnding != nil && facts.host == nil && lastPlacement != nil && standing == nil
    }
    var mayCorrect: Bool { facts.host == nil && standing != nil }

    /// Those that the programme had on the first day without support, or has today.
    var goals: [ProgrammeGoal] { goals(on: standing?.ending.endedOn ?? lastPlacement?.ending?.on ?? today) }
    func goals(on day: Day) -> [ProgrammeGoal] {
        stage == .before ? [] : plan.programmeGoals.inForce(on: day)
    }

    func reason(_ code: String) -> SupportEndReason? { reasons.first { $0.code == code } }

    /// The ending that stands tells of a death: nobody is left to thank or to ask.
    var hasDied: Bool { standing.flatMap { reason($0.ending.reason) }?.isDeath == true }

    /// How each thing stands now, by its code.
    var checked: [String: EndingCheckRecord] {
        Dictionary(checks.map { ($0.item, $0) }) { latest, _ in latest }
    }

    /// Whether the case ends with what is noted, or with a correction that tells of a death.
    func ends(with reason: SupportEndReason, isNew: Bool) -> Bool {
        place.isOpen && (isNew ? endsCase(with: reason) : reason.isDeath)
    }

    /// Whether the case ends with the support: no decision lasts, and none is waited for.
    func endsCase(with reason: SupportEndReason?) -> Bool {
        let isUnits = facts.phase == .plan || facts.phase == .placement
        return reason?.isDeath == true || isUnits && !isAuthoritys && lastPlacement?.told != nil
    }
}
