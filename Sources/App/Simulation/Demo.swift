import Casework
import Law
import SQL
import Store

/// Makes a demonstration: programmes, accounts and some months of cases, by the program's own acts. It never
/// touches a database that is there already.
public enum Demo {
    /// Makes the file.
    /// - Returns: how many cases it holds.
    /// - Throws: `StoreError`, `ProgrammeFileError`.
    @discardableResult
    public static func make(_ path: String, plan: DemoPlan, resources: Resources) throws -> Int {
        let clock = SimulatedClock(plan.beginning)
        let store = try Store.open(
            path, migrations: try MigrationFolder.load(resources.migrations), clock: clock.clock,
            identifiers: .seeded(plan.seed), whenMissing: .create(demonstration: true))
        defer { store.close() }
        return try fill(store, clock, plan, resources)
    }

    /// Makes the file from a published report.
    /// - Returns: how many cases it holds.
    /// - Throws: `StoreError`, `ProgrammeFileError`.
    @discardableResult
    public static func make(
        _ path: String, fixture: DemoFixture, seed: UInt64 = 1, resources: Resources
    ) throws -> Int {
        let people = fixture.people
        let first = people.map(\.came).min() ?? Day(number: 0)
        let clock = SimulatedClock(first.adding(days: -1))
        let store = try Store.open(
            path, migrations: try MigrationFolder.load(resources.migrations), clock: clock.clock,
            identifiers: .seeded(seed), whenMissing: .create(demonstration: true))
        defer { store.close() }
        let plan = DemoPlan(cases: 0, seed: seed, today: first, programmes: [fixture.programme])
        let manager = fixture == .uppsala2015 ? [] : [DemoAccounts.manager(of: fixture.programme)]
        let installation = DemoInstallation(
            store: store, plan: plan, directory: resources.programmes, also: manager)
        let simulator = Simulator(store: store, clock: clock, units: try installation.install(), seed: seed)
        var story = FixtureStory(simulator, people)
        let count = try story.tell()
        try seal(store, seed: seed)
        return count
    }

    /// Programmes and accounts alone, in an empty demonstration database: where tests begin.
    public static func install(in store: Store, plan: DemoPlan, resources: Resources) throws {
        _ = try DemoInstallation(store: store, plan: plan, directory: resources.programmes).install()
    }

    private static func fill(
        _ store: Store, _ clock: SimulatedClock, _ plan: DemoPlan, _ resources: Resources
    ) throws -> Int {
        let units = try DemoInstallation(store: store, plan: plan, directory: resources.programmes).install()
        guard !units.isEmpty else { throw SimulationError.missingProgrammes }
        try DemoRatings.installTexts(in: store, from: plan.today.adding(days: -plan.daysBack))
        try DemoSurveys.install(in: store, resources, on: plan.today)
        let simulator = Simulator(store: store, clock: clock, units: units, seed: plan.seed)
        var story = DemoStory(simulator, plan)
        let count = try story.tell()
        if plan.isSupported, let first = units.first {
            var registers = DemoRegisters(store, first.programme, plan)
            try registers.fill()
        }
        try seal(store, seed: plan.seed)
        return count
    }

    private static func seal(_ store: Store, seed: UInt64) throws {
        let authority = Operator(trail: Trail(peer: nil, request: nil))
        try store.write(.demonstrationMade, under: authority) {
            try DemoRepository.setSealKey(seed: seed, $0)
        }
        guard store.waitUntilDurable(authority.trail) else { throw SimulationError.notDurable }
    }
}
