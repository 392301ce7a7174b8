import App
import Crypto
import Law
import Store
import Templating
import Web

/// The demonstration's programmes and accounts in a file, made once and copied for each test. It never holds
/// a case.
public enum TestDatabase {
    /// 2026-11-20, a second before the tests' clock stands still: keys are as old as their moment, and those
    /// of a test must all be later than these.
    private static let made = Result { () throws -> [UInt8] in
        let folder = try TestFolder(inMemory: true)
        let clock = TestClock()
        clock.move(seconds: -1)
        let store = try Store.open(
            folder.file("demo.sqlite"), migrations: try DatabaseImage.migrations(), clock: clock.clock,
            identifiers: .seeded(1), whenMissing: .create(demonstration: true), readers: 1,
            passwordWork: work)
        try Demo.install(
            in: store, plan: DemoPlan(cases: 0, today: clock.clock.today),
            resources: try TestDatabase.resources())
        store.close()
        return try folder.read("demo.sqlite")
    }

    private static let checked = Result { try Application.templates(try resources()) }

    /// The checkout's templates, checked once for all tests.
    public static func templates() throws -> TemplateSet<SiteFrame> { try checked.get() }

    /// A password that costs next to nothing: what the real one costs is a test of its own.
    private static let work = Scrypt.Parameters(costExponent: 4, blockSize: 8, parallelism: 1) ?? .standard

    struct MissingResources: Error {}

    /// The checkout's own templates, assets, migrations and programmes.
    public static func resources() throws -> Resources {
        guard let resources = Resources(root: DatabaseImage.root) else { throw MissingResources() }
        return resources
    }

    /// The demonstration's file.
    static func octets() throws -> [UInt8] { try made.get() }

    /// A private copy in a test's own folder.
    public static func demonstration(in folder: TestFolder, clock: Clock) throws -> Store {
        try folder.write(try octets(), to: "demo.sqlite")
        return try reopened(in: folder, clock: clock)
    }

    /// The one that lies there. One reader: each costs the reading of the whole schema, and more are opened
    /// when they are needed.
    static func reopened(in folder: TestFolder, clock: Clock) throws -> Store {
        try Store.open(
            folder.file("demo.sqlite"), migrations: try DatabaseImage.migrations(), clock: clock, readers: 1,
            passwordWork: work)
    }
}
