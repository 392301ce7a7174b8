import Casework
import Law
import Store

/// What the walk tries with visits: nobody without a place gets one, none is noted before its day or twice,
/// and staff and rooms are booked by one at a time unless it is meant.
extension RandomWalk {
    mutating func takeVisitStep() throws {
        let running = try simulator.supported().filter { $0 < settled && simulator.cases[$0].isActive }
        let any = simulator.random.chance(85) ? simulator.random.pick(running) : nil
        guard let index = any ?? decided() else { return }
        let unit = simulator.units[simulator.cases[index].unit]
        guard let account = simulator.random.pick(unit.coordinators), mayWork(index, account) else { return }
        try settle()
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, index, account)
        let (runs, visits) = try simulator.visits(under: grant)
        let room = try simulator.room(of: simulator.cases[index].unit)
        let typed = simulator.inventedVisit(in: room, by: account)
        guard runs else {
            return try mustRefuse("a visit of somebody without a place") {
                try $0.book(typed, index, under: grant)
            }
        }
        try goOn(with: visits, after: typed, index, grant)
    }

    /// As often as it takes, but never what another has put right meanwhile, and never to what cannot be.
    private mutating func putRight(_ noted: Visit, _ index: Int, _ grant: CaseGrant) throws {
        let report = simulator.inventedReport()
        let problems = report.problems(of: noted.booking, hasNext: true, today: simulator.clock.today)
        try attempt("a visit put right to what has not been", problems.isEmpty) {
            try $0.correct(noted, to: report, turn: noted.turn, index, under: grant)
        }
        guard problems.isEmpty else { return }
        try settle()
        try mustRefuse("a visit put right by two at once") {
            try $0.correct(noted, to: report, turn: noted.turn, index, under: grant)
        }
    }

    /// What is taken is not booked, and nothing else keeps it from being.
    private mutating func bookWhereFree(_ typed: TypedVisit, _ index: Int, _ grant: CaseGrant) throws {
        do {
            try simulator.book(typed, index, under: grant)
        } catch is VisitCollision {
            simulator.tally.refuse("a visit when somebody is taken")
        }
    }

    private mutating func moveWhereFree(
        _ open: Visit, to typed: TypedVisit, _ index: Int, _ grant: CaseGrant
    ) throws {
        do {
            try simulator.move(open, to: typed, index, under: grant)
        } catch is VisitCollision {
            simulator.tally.refuse("a visit when somebody is taken")
        }
    }

    private mutating func goOn(
        with visits: [Visit], after typed: TypedVisit, _ index: Int, _ grant: CaseGrant
    ) throws {
        if simulator.random.chance(25), let noted = simulator.random.pick(visits.filter(\.canBeCorrected)) {
            return try putRight(noted, index, grant)
        }
        guard let open = visits.open.first else { return try bookWhereFree(typed, index, grant) }
        if simulator.random.chance(20) { return try moveWhereFree(open, to: typed, index, grant) }
        let report = simulator.inventedReport()
        let problems = report.problems(of: open.booking, hasNext: false, today: simulator.clock.today)
        try attempt("a visit noted before its day", problems.isEmpty) {
            try $0.note(report, open, index, under: grant)
        }
        guard problems.isEmpty else { return }
        try settle()
        try mustRefuse("what became of a visit noted twice") {
            try $0.note(report, open, index, under: grant)
        }
    }
}
