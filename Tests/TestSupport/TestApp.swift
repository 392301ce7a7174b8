import App
import Casework
import HTTP
import Law
import SQL
import Store
import Web

/// The whole application on real SQLite, without a socket. Its accounts and programmes are the
/// demonstration's; it has no cases until a test logs one.
public final class TestApp: Sendable {
    public let store: Store
    public let router: Router
    public let clock: TestClock
    private let folder: TestFolder

    public init(clock: TestClock = TestClock()) throws {
        self.clock = clock
        folder = try TestFolder(inMemory: true)
        store = try TestDatabase.demonstration(in: folder, clock: clock.clock)
        let application = try Application(
            store: store, resources: try TestDatabase.resources(), logger: .quiet, allowsPlainSessions: true)
        router = application.router
    }

    deinit {
        store.close()
    }

    /// A browser in which an account is signed in, without the second that hashing a password takes.
    public func client(as username: String, keeping cookies: [String: String] = [:]) throws -> TestClient {
        let operatorOfTest = Operator(trail: Trail(peer: nil, request: nil)), signal = Signal()
        let key = try store.write(.signedIn, under: operatorOfTest) { transaction in
            let account = try transaction.first("SELECT id FROM account WHERE username = \(username)") {
                try $0.id(0, AccountID.self)
            }
            guard let account else { throw UnknownAccount(username: username) }
            return try Sessions(store).start(
                account: account, stage: .full, peer: "127.0.0.1", device: "Prov", transaction)
        }
        store.whenDurable(operatorOfTest.trail) { signal.send($0) }
        guard signal.wait() else { throw NotDurable() }
        let client = TestClient(router, keeping: self)
        client.cookieValues = cookies.merging(["steget": key.token]) { $1 }
        return client
    }

    struct UnknownAccount: Error {
        let username: String
    }
}
