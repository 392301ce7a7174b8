import Casework
import Law
import Store
import Web

/// One person of an absence as its page and its form show them: what they hold, what to know, and the line.
struct AbsenceCase: Sendable {
    let held: HeldCase
    let brief: CaseInBrief
    /// The person's place among the lines; nil of who has come since.
    let place: Int?
    /// Empty where nothing is written, and where the reader may not see it.
    let line: String

    /// Everybody whom the absence is about and the actor may open, by case number. Who shows them logs it.
    static func all(of absence: Absence, for actor: Actor, in store: Store) throws -> [AbsenceCase] {
        let now = store.clock.now
        let grants = try grants(of: absence, for: actor, in: store)
        return try store.read { transaction in
            let lines = try AbsenceLineRepository.all(of: absence.id, transaction)
            let deadlines = actor.may(.followDeadlines, in: .either)
                ? try DeadlineRepository.running(for: actor, on: now.day, transaction) : []
            return try grants.map { one, grant in
                AbsenceCase(
                    one, lines.first { $0.episode == one.episode }, for: actor.accountID,
                    brief: try CaseInBrief(under: grant, deadlines, today: now.day, transaction))
            }
        }
    }

    private static func grants(
        of absence: Absence, for actor: Actor, in store: Store
    ) throws -> [(HeldCase, CaseGrant)] {
        let now = store.clock.now
        let held = try store.read {
            try HeldCaseRepository.all(
                of: absence.account, in: absence.programme, reach: actor.reach(for: .readCases),
                besides: absence.id, now: now, $0)
        }
        return try held.compactMap { one in
            try store.grant(.readCases, in: .either, onCase: one.number, to: actor).map { (one, $0) }
        }
    }

    private init(
        _ held: HeldCase, _ line: AbsenceLineRepository.Line?, for account: AccountID, brief: CaseInBrief
    ) {
        (self.held, self.brief, place) = (held, brief, line?.place)
        self.line = held.isHidden(from: account) ? "" : line?.words ?? ""
    }
}

extension Store {
    /// Each of those shown gets an entry of their own.
    func recordViews(of cases: [HeldCase], in programme: ProgrammeID, under actor: Actor) {
        for one in cases {
            recordView(
                .caseloadViewed,
                about: AuditSubject(programme: programme, person: one.person, episode: one.episode),
                under: actor)
        }
    }
}
