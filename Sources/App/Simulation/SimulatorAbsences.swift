import Casework
import Law
import Store

/// What the simulator can do around the absence of staff, by the acts of the pages. It remembers whose step a
/// moved one is, as for any plan.
extension Simulator {
    func absences(_ unit: Int) throws -> [Absence] {
        let (programme, today) = (units[unit].programme, clock.today)
        return try read { try AbsenceRepository.coming(in: [programme], on: today, $0) }
    }

    mutating func planAbsence(_ terms: AbsenceTerms, in unit: Int, by account: AccountID) throws {
        try runOutsideCases(
            PlanAbsence(
                proof: try actor(account), id: store.newID(), programme: units[unit].programme, terms: terms))
    }

    mutating func cancelAbsence(_ absence: Absence, by account: AccountID) throws {
        try runOutsideCases(CancelAbsence(proof: try actor(account), absence: absence))
    }

    /// A line about each whom the writer may read about.
    mutating func writeLines(_ words: String, in absence: Absence, by account: AccountID) throws {
        let actor = try actor(account), now = clock.now
        let (lines, held) = try read { transaction in
            (
                try AbsenceLineRepository.all(of: absence.id, transaction),
                try HeldCaseRepository.all(
                    of: absence.account, in: absence.programme, reach: actor.reach(for: .readCases),
                    besides: absence.id, now: now, transaction)
            )
        }
        let readable = Set(held.filter { !$0.isHidden(from: account) }.map(\.episode))
        let own = lines.filter { readable.contains($0.episode) }.prefix(3)
        try runOutsideCases(
            NoteAbsenceLines(
                proof: actor, absence: absence,
                lines: Dictionary(own.map { ($0.place, words) }) { first, _ in first },
                version: absence.version))
    }

    /// What one of the staff holds, and the grants for it.
    mutating func held(
        by account: AccountID, in unit: Int, for mover: AccountID
    ) throws -> ([HeldCase], [CaseGrant]) {
        let actor = try actor(mover), programme = units[unit].programme, now = clock.now
        let held = try read {
            try HeldCaseRepository.all(
                of: account, in: programme, reach: actor.reach(for: .planNextStep), now: now, $0)
        }
        let grants = try held.compactMap {
            try grant(.planNextStep, in: .either, on: $0.number, to: actor)
        }
        return (held, grants)
    }

    mutating func moveCaseload(
        from: AccountID, to: AccountID, _ grants: [CaseGrant], in unit: Int, by mover: AccountID
    ) throws {
        let plans = try runOutsideCases(
            MoveCaseload(
                proof: try actor(mover), id: store.newID(), programme: units[unit].programme, from: from,
                to: to, grants: grants))
        remember(plans)
    }

    mutating func returnCaseload(_ move: CaseloadMove, by mover: AccountID) throws {
        let command = ReturnCaseload(
            proof: try actor(mover), move: move, grants: try grants(of: move, for: mover))
        remember(try runOutsideCases(command))
    }

    mutating func isReached(_ move: CaseloadMove, by mover: AccountID) throws -> Bool {
        let items = try read { try CaseloadMoveRepository.items(of: move.id, $0) }
        return try items.areReached(by: grants(of: move, for: mover))
    }

    private mutating func grants(of move: CaseloadMove, for mover: AccountID) throws -> [CaseGrant] {
        let numbers = try read { try CaseloadMoveRepository.numbers(of: move.id, $0) }
        let actor = try actor(mover)
        return try numbers.values.sorted().compactMap {
            try grant(.planNextStep, in: .either, on: $0, to: actor)
        }
    }

    private mutating func remember(_ plans: [EpisodeID: NextStepPlan]) {
        for index in cases.indices {
            guard let episode = cases[index].subject.episode, let plan = plans[episode] else { continue }
            moved(index, to: plan)
        }
    }
}
