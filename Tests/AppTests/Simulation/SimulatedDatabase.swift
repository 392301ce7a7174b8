import App
import Law
import Store
import TestSupport

/// An empty demonstration database for one test, with time that the test hands in.
final class SimulatedDatabase: Sendable {
    let folder: TestFolder
    let store: Store
    var path: String { folder.file("demo.sqlite") }

    init(clock: Clock, seed: UInt64) throws {
        folder = try TestFolder(inMemory: true)
        store = try Store.open(
            folder.file("demo.sqlite"), migrations: try DatabaseImage.migrations(), clock: clock,
            identifiers: .seeded(seed), whenMissing: .create(demonstration: true), readers: 1)
    }

    deinit {
        store.close()
    }
}
