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
        let authority = Operator(trail: Trail(peer: nil, request: nil))
        try store.write(.demonstrationMade, under: authority) {
            try DemoRepository.setSealKey(seed: plan.seed, $0)
        }
        guard store.waitUntilDurable(authority.trail) else { throw SimulationError.notDurable }
        return count
    }
}
