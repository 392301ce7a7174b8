import App
import Casework
import Law
import SQL
import Store

/// Sessions that are there without anybody having typed a password: hashing one takes a third of a second.
extension TestApp {
    /// A browser in which an account is signed in.
    /// - Parameter cookies: what else the browser has kept.
    /// - Parameter stage: `.password` where the second factor is still to come.
    public func client(
        as username: String, keeping cookies: [String: String] = [:], stage: SessionStage = .full
    ) throws -> TestClient {
        let key = try arranging(.signedIn) { transaction in
            try Sessions(store).start(
                account: try account(username, transaction), stage: stage, peer: "127.0.0.1", device: "Prov",
                transaction)
        }
        let client = TestClient(router, keeping: self)
        client.cookieValues = cookies.merging(["steget": key.token]) { $1 }
        return client
    }

    /// As an administrator does who logs somebody out.
    public func endSessions(of username: String) throws {
        try arranging(.sessionEnded) { transaction in
            _ = try Sessions(store).endAll(of: try account(username, transaction), .ended, transaction)
        }
    }

    /// Runs a change outside any request and waits until readers see it.
    @discardableResult
    public func arranging<T>(
        _ event: AuditEvent = .demonstrationMade, _ body: (borrowing WriteTransaction) throws -> T
    ) throws -> T {
        let trail = Trail(peer: nil, request: nil)
        let result = try store.write(event, under: Operator(trail: trail), body)
        guard store.waitUntilDurable(trail) else { throw NotDurable() }
        return result
    }

    private func account(_ username: String, _ transaction: borrowing WriteTransaction) throws -> AccountID {
        let found = try transaction.first("SELECT id FROM account WHERE username = \(username)") {
            try $0.id(0, AccountID.self)
        }
        guard let found else { throw UnknownAccount(username: username) }
        return found
    }

    struct UnknownAccount: Error {
        let username: String
    }
}
