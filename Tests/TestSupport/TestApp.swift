import App
import Law
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

    public convenience init(clock: TestClock = TestClock(), pdf: PDFMaker = .weasyPrint) throws {
        let folder = try TestFolder(inMemory: true)
        try self.init(
            in: folder, try TestDatabase.demonstration(in: folder, clock: clock.clock), clock, pdf: pdf)
    }

    /// On a database that the test makes, at a path that is handed to it.
    public convenience init(making make: (String) throws -> Void) throws {
        let folder = try TestFolder(inMemory: true), clock = TestClock()
        try make(folder.file("demo.sqlite"))
        try self.init(in: folder, try TestDatabase.reopened(in: folder, clock: clock.clock), clock)
    }

    /// As the one was that left `image`, and at its moment.
    public convenience init(_ image: TestAppImage) throws {
        let folder = try TestFolder(inMemory: true), clock = TestClock(at: image.moment)
        try image.write(to: folder)
        try self.init(in: folder, try TestDatabase.reopened(in: folder, clock: clock.clock), clock)
    }

    private init(
        in folder: TestFolder, _ store: Store, _ clock: TestClock, pdf: PDFMaker = .weasyPrint
    ) throws {
        (self.folder, self.store, self.clock) = (folder, store, clock)
        let application = try Application(
            store: store, resources: try TestDatabase.resources(), logger: .quiet, allowsPlainSessions: true,
            pdf: pdf, templates: try TestDatabase.templates())
        router = application.router
    }

    /// Closes it.
    /// - Returns: what it leaves on its disk.
    public func close() throws -> TestAppImage {
        store.close()
        return try TestAppImage(of: folder, at: clock.clock.now)
    }

    deinit {
        store.close()
    }
}
