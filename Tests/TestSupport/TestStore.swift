import Casework
import Law
import SQL
import Store

/// A store on a real file of its own, with a clock that stands still and seeded keys; closed and gone with
/// the test.
public final class TestStore: Sendable {
    public let store: Store
    public let clock: TestClock
    public let folder: TestFolder
    public static let fileName = "steget.sqlite"
    public var path: String { folder.file(TestStore.fileName) }

    public init(clock: TestClock = TestClock(), patience: Double = 60, readLimit: Int32 = 200_000_000,
                flushing: @escaping @Sendable (() -> Bool) -> Bool = { $0() },
                whenDiskLost: @escaping @Sendable () -> Void = {}) throws {
        self.clock = clock
        folder = try TestFolder()
        try folder.write(try DatabaseImage.octets(), to: TestStore.fileName)
        store = try Store.open(folder.file(TestStore.fileName), migrations: try DatabaseImage.migrations(),
                               clock: clock.clock, identifiers: .seeded(7), readers: 2, readLimit: readLimit,
                               patience: patience, flushing: flushing, whenDiskLost: whenDiskLost)
    }

    deinit {
        store.close()
    }

    public func trail() -> Trail {
        Trail(peer: "192.0.2.1", request: "test")
    }

    /// Waits until everything under the trail is durable or has failed.
    public func isDurable(_ trail: Trail) -> Bool {
        let signal = Signal()
        store.whenDurable(trail) { signal.send($0) }
        return signal.wait()
    }

    /// Runs a change as the operator and waits until it is durable: then readers see it.
    @discardableResult
    public func change<T>(_ event: AuditEvent = .demonstrationMade,
                          _ body: (borrowing WriteTransaction) throws -> T) throws -> T {
        let trail = trail()
        let result = try store.write(event, under: Operator(trail: trail), body)
        guard isDurable(trail) else { throw NotDurable() }
        return result
    }
}

/// A test's own preparation did not succeed.
public struct NotDurable: Error {
    public init() {}
}
