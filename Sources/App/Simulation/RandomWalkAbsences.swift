import Casework
import Law
import Store

/// Absence on the walk: planned once for a day, called off once, and small caseloads moved and taken back,
/// with whatever has happened in between. A caseload is moved by a human's choice only: nothing here moves by
/// itself.
extension RandomWalk {
    /// More than so many take the walk too long.
    private static let mostMoved = 15

    mutating func takeAbsenceStep() throws {
        try settle()
        let unit = simulator.random.number(0...(simulator.units.count - 1))
        let staff = simulator.units[unit].staff
        guard let account = simulator.random.pick(staff), let other = simulator.random.pick(staff) else {
            return
        }
        switch simulator.random.number(1...100) {
        case ...30: try planAbsence(unit, of: account, deputy: other)
        case ...65: try takeKnownAbsence(unit, by: account)
        case ...85: try moveCaseload(unit, from: account, to: other)
        default: try takeBack(in: unit, by: account)
        }
    }

    private mutating func planAbsence(_ unit: Int, of account: AccountID, deputy: AccountID) throws {
        let today = simulator.clock.today
        let from = today.adding(days: simulator.random.number(-2...40))
        let terms = AbsenceTerms(
            account: account, from: from, until: from.adding(days: simulator.random.number(-1...20)),
            kind: simulator.random.pick(AbsenceKind.allCases) ?? .other, deputy: deputy)
        let known = try simulator.absences(unit).contains {
            $0.account == account && $0.from <= terms.until && terms.from <= $0.until
        }
        let isRight = terms.problems(today: today).isEmpty
        if isRight, known { return try planTwice(terms, unit) }
        try attempt("an absence that has been, or with oneself as deputy", isRight) {
            try $0.planAbsence(terms, in: unit, by: account)
        }
        guard account != deputy else { return }
        try mustRefuse("an absence planned for somebody else") {
            try $0.planAbsence(terms, in: unit, by: deputy)
        }
    }

    private mutating func planTwice(_ terms: AbsenceTerms, _ unit: Int) throws {
        do {
            try simulator.planAbsence(terms, in: unit, by: terms.account)
        } catch is AbsenceOverlap {
            return simulator.tally.refuse("an absence on days of another")
        }
        throw SimulationError.broken("ingen vägran: två frånvaror samma dag")
    }

    private mutating func takeKnownAbsence(_ unit: Int, by account: AccountID) throws {
        guard let absence = simulator.random.pick(try simulator.absences(unit)) else { return }
        let account = simulator.random.chance(80) ? absence.account : account
        let isOwn = absence.account == account
        if simulator.random.chance(60) {
            return try attempt("lines in somebody else's absence", isOwn) {
                try $0.writeLines("Ring hellre än att skriva.", in: absence, by: account)
            }
        }
        try attempt("somebody else's absence called off", isOwn) {
            try $0.cancelAbsence(absence, by: account)
        }
        guard isOwn else { return }
        try mustRefuse("an absence called off twice") { try $0.cancelAbsence(absence, by: account) }
    }

    private mutating func moveCaseload(_ unit: Int, from: AccountID, to: AccountID) throws {
        let (held, grants) = try simulator.held(by: from, in: unit, for: from)
        guard held.count <= RandomWalk.mostMoved else { return }
        // Who works in the authority's file only can be given what has one, and no support.
        let isOpen = grants.allSatisfy(\.isWithAuthority)
            && !held.contains { $0.needsSupporter || $0.hasUnitStep }
        let isSupporter = simulator.units[unit].coordinators.contains(to)
        let isRight = from != to && !held.isEmpty && (isSupporter || isOpen)
        try attempt("a caseload of nothing, to oneself, or to somebody who gives no support", isRight) {
            try $0.moveCaseload(from: from, to: to, grants, in: unit, by: from)
        }
    }

    private mutating func takeBack(in unit: Int, by account: AccountID) throws {
        let programme = simulator.units[unit].programme
        let moves = try simulator.read {
            try CaseloadMoveRepository.latest(in: [programme], limit: 5, $0)
        }
        guard let move = simulator.random.pick(moves) else { return }
        let isRight = try simulator.isReached(move, by: account) && move.returnedAt == nil
        try attempt("a caseload taken back twice, or by who does not reach all of it", isRight) {
            try $0.returnCaseload(move, by: account)
        }
    }
}
