import App
import Printing
import Store
import Web

/// The whole application on real SQLite, without a socket. Its accounts and programmes are the
/// demonstration's; it has no cases until a test logs one.
public final class TestApp: Sendable {
    public let store: Store
    public let router: Router
    public let clock: TestClock
    private let folder: TestFolder
    /// Where the octets of documents lie.
    public var documentFolder: String { folder.file("demo.sqlite.documents") }

    public init(clock: TestClock = TestClock(), pdf: PDFMaker = .weasyPrint) throws {
        self.clock = clock
        folder = try TestFolder(inMemory: true)
        store = try TestDatabase.demonstration(in: folder, clock: clock.clock)
        let application = try Application(
            store: store, resources: try TestDatabase.resources(), logger: .quiet, allowsPlainSessions: true,
            pdf: pdf, templates: try TestDatabase.templates())
        router = application.router
    }

    /// On a database that the test makes, at a path that is handed to it.
    public init(making make: (String) throws -> Void) throws {
        clock = TestClock()
        folder = try TestFolder(inMemory: true)
        try make(folder.file("demo.sqlite"))
        store = try TestDatabase.reopened(in: folder, clock: clock.clock)
        let application = try Application(
            store: store, resources: try TestDatabase.resources(), logger: .quiet, allowsPlainSessions: true,
            templates: try TestDatabase.templates())
        router = application.router
    }

    deinit {
        store.close()
    }
}
