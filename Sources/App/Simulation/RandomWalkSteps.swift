import Casework
import Law
import Store
import Web

/// What the walk tries: what is allowed must succeed, what is not must be refused.
extension RandomWalk {
    mutating func change(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        try simulator.changeInquiry(index, by: account)
    }

    mutating func plan(_ index: Int) throws {
        guard let account = try anyStaff(of: index), let owner = try anyStaff(of: index) else { return }
        let day = simulator.clock.today.adding(days: simulator.random.number(0...30))
        let step = simulator.random.pick(NextStep.allCases) ?? .callBack
        let note =
            step == .other ? "Ta med kort på de som kommer." : InventedSituations.note(&simulator.random)
        if simulator.cases[index].isActive {
            guard try simulator.plansBeside(index, by: account) else {
                return try simulator.plan(step, index, day: day, note: note, owner: owner, by: account)
            }
            let own = simulator.unitsOwner(owner, index, orElse: account)
            try attempt("a step of the authority's as the unit's own", !step.isAuthoritys) {
                try $0.plan(step, index, day: day, note: note, owner: own, by: account)
            }
        } else {
            try mustRefuse("a next step in an ended case, or one that goes on in another") {
                try $0.plan(step, index, day: day, note: note, owner: owner, by: account)
            }
        }
    }

    mutating func decide(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let decision = try simulator.inventedDecision(index)
        // Later than in the inquiry somebody may still apply.
        if decision.outcome == .application, simulator.cases[index].decision != nil {
            return try apply(index)
        }
        if simulator.cases[index].decision == nil, simulator.cases[index].host == nil {
            try simulator.decide(decision, index, by: account)
            if decision.outcome == .application { try settle() }
        } else {
            try mustRefuse("a second outcome, or one where the inquiry does not go on") {
                try $0.decide(decision, index, by: account)
            }
        }
    }

    /// Somebody of any unit asks for any case: exactly its own staff get it, for exactly what their role may
    /// (I11).
    mutating func reach(_ index: Int) throws {
        let unit = simulator.random.number(0...(simulator.units.count - 1))
        let isOwn = unit == simulator.cases[index].unit
        guard let account = simulator.random.pick(simulator.units[unit].staff) else { return }
        let permission =
            simulator.random.pick([Permission.readCases, .decideOutcome, .changeInquiry]) ?? .readCases
        let isCoordinator = simulator.units[unit].coordinators.contains(account)
        let isReached = try simulator.isWithAuthority(index)
        for file in CaseFile.allCases {
            let grant = try simulator.grant(
                permission, in: file.files, on: simulator.cases[index].number, to: account)
            let isSide = file == .execution ? isCoordinator
                : isReached && simulator.isAuthority(account, unit)
            guard (grant != nil) == (isOwn && isSide && (file == .execution || permission == .readCases))
            else {
                throw SimulationError.broken("I11: \(permission) på \(simulator.cases[index].number)")
            }
        }
    }

    mutating func planStale(_ index: Int) throws {
        guard let account = try anyStaff(of: index), simulator.cases[index].isActive else { return }
        let day = simulator.clock.today.adding(days: 1)
        simulator.cases[index].version -= 1
        try mustRefuse("a plan from an old page") {
            try $0.plan(.callBack, index, day: day, note: "", owner: account, by: account)
        }
        simulator.cases[index].version += 1
    }

    mutating func planForForeignOwner(_ index: Int) throws {
        let others = simulator.units.indices.filter { $0 != simulator.cases[index].unit }
        guard let account = try anyStaff(of: index), let unit = simulator.random.pick(others),
            let foreigner = simulator.random.pick(simulator.units[unit].staff)
        else { return }
        let day = simulator.clock.today
        try mustRefuse("an owner of another unit") {
            try $0.plan(.callBack, index, day: day, note: "", owner: foreigner, by: account)
        }
    }

    mutating func planInThePast(_ index: Int) throws {
        guard let account = try anyStaff(of: index) else { return }
        let day = simulator.clock.today.adding(days: -simulator.random.number(1...400))
        try mustRefuse("a next step in the past") {
            try $0.plan(.callBack, index, day: day, note: "", owner: account, by: account)
        }
    }

    /// A refused act leaves no trace, in the database as in the simulator's memory; at the end the two are
    /// compared.
    mutating func mustRefuse(_ what: String, _ act: (inout Simulator) throws -> Void) throws {
        do {
            try act(&simulator)
        } catch is RouteRefusal {
            return simulator.tally.refuse(what)
        } catch is CommandRefusal {
            return simulator.tally.refuse(what)
        } catch is Complaints {
            return simulator.tally.refuse(what)
        }
        throw SimulationError.broken("ingen vägran: \(what)")
    }

    /// What is allowed must succeed, and what is not must be refused.
    mutating func attempt(
        _ forbidden: String, _ isAllowed: Bool, _ act: (inout Simulator) throws -> Void
    ) throws {
        guard isAllowed else { return try mustRefuse(forbidden, act) }
        do {
            try act(&simulator)
        } catch {
            throw SimulationError.broken("vägrat fast det är tillåtet, och inte \(forbidden): \(error)")
        }
    }

    /// In half the steps another case of which it is so, if a few tries find one: chance alone seldom comes
    /// to what is rare.
    mutating func prefer(_ index: Int, _ isSo: (SimulatedCase) -> Bool) -> Int {
        guard simulator.random.chance(50) else { return index }
        for _ in 1...20 {
            let other = simulator.random.number(0...(settled - 1))
            if isSo(simulator.cases[other]) { return other }
        }
        return index
    }

    mutating func coordinator(of index: Int) -> AccountID? {
        simulator.random.pick(simulator.units[simulator.cases[index].unit].coordinators)
    }

    /// Somebody for whom the case is there: the authority's only when it has its file.
    mutating func anyStaff(of index: Int) throws -> AccountID? {
        let unit = simulator.units[simulator.cases[index].unit]
        let isReached = try simulator.isWithAuthority(index)
        return simulator.random.pick(isReached ? unit.staff : unit.coordinators)
    }
}
