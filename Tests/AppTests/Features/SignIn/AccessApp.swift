@testable import App
import Casework
import Crypto
import HTTP
import Law
import SQL
import Store
import TestSupport
import Web

/// The whole application on a real database of its own, with accounts whose passwords and apps the test
/// knows. Unless told otherwise it is no demonstration: nobody comes in without a second factor.
final class AccessApp: Sendable {
    static let password = "fyra gröna hästar sjunger"
    static let seed = Array("Twenty octets of key".utf8)

    let store: Store
    let router: Router
    let clock = TestClock()
    private let folder: TestFolder

    struct Missing: Error {}

    /// What a password costs unless a test is about that: next to nothing.
    static let hurried = Scrypt.Parameters(costExponent: 4, blockSize: 8, parallelism: 1) ?? .standard

    init(isDemonstration: Bool = false, patience: Double = 60,
         passwordWork: Scrypt.Parameters = AccessApp.hurried) throws {
        folder = try TestFolder()
        try folder.write(try DatabaseImage.octets(), to: "access.sqlite")
        store = try Store.open(
            folder.file("access.sqlite"), migrations: try DatabaseImage.migrations(), clock: clock.clock,
            whenMissing: .create(demonstration: isDemonstration), readers: 2, patience: patience,
            passwordWork: passwordWork)
        guard let resources = Resources(root: DatabaseImage.root) else { throw Missing() }
        router = try Application(
            store: store, resources: resources, logger: .quiet, allowsPlainSessions: true,
            templates: try TestDatabase.templates()
        ).router
    }

    deinit { store.close() }

    /// Keeps everybody from writing for as long as it lives.
    func hold() throws -> DatabaseHold {
        try DatabaseHold(folder.file("access.sqlite"))
    }

    /// Runs a change and waits until readers see it.
    @discardableResult
    func change<T>(_ body: (borrowing WriteTransaction) throws -> T) throws -> T {
        let trail = Trail(peer: nil, request: "test"), signal = Signal()
        let result = try store.write(.demonstrationMade, under: Operator(trail: trail), body)
        store.whenDurable(trail) { signal.send($0) }
        guard signal.wait() else { throw Missing() }
        return result
    }

    /// An account with the test's password, hashed in a hurry, and if wanted with an app that has the test's
    /// seed.
    @discardableResult
    func account(_ username: String, _ roles: [Role] = [], hasApp: Bool = false) throws -> AccountID {
        let hash = try PasswordHash.make(AccessApp.password, parameters: AccessApp.hurried).text
        return try change { transaction in
            let id: AccountID = transaction.newID()
            let sealed = hasApp ? try store.sealer.seal(AccessApp.seed, for: .secondFactor(of: id)) : nil
            try transaction.run(
                """
                INSERT INTO account (id, username, name, password_hash, totp_sealed, created_at)
                VALUES (\(id), \(username), \("Namn " + username), \(hash), \(sealed), \(transaction.now))
                """)
            for role in roles {
                try transaction.run(
                    """
                    INSERT INTO membership (account_id, programme_id, role) VALUES (\(id), NULL, \(role))
                    """)
            }
            return id
        }
    }

    /// A browser that is signed in as the account, without the work of a password.
    func client(as account: AccountID, peer: String = "192.0.2.1") throws -> TestClient {
        let key = try change {
            try Sessions(store).start(account: account, stage: .full, peer: peer, device: "Prov", $0)
        }
        let client = self.client(peer: peer)
        client.cookieValues = ["steget": key.token]
        return client
    }

    func client(peer: String = "192.0.2.1") -> TestClient { TestClient(router, peer: peer) }

    /// The code that the test's app shows, so many steps from now.
    func code(_ steps: Int = 0) throws -> String {
        let now = TOTP.step(at: Int(store.clock.now.milliseconds / 1000))
        return try TOTP(secret: AccessApp.seed).code(at: now + steps)
    }

    /// Name and password as a person gives them.
    @discardableResult
    func give(_ username: String, in client: TestClient, _ password: String = AccessApp.password) -> TestPage
    {
        client.submit("/logga-in", ["anvandarnamn": username, "losenord": password])
    }

    func count(_ sql: SQL) throws -> Int {
        try store.read { try $0.first(sql) { try $0.int(0) } } ?? -1
    }

    func events(_ event: AuditEvent) throws -> Int {
        try count("SELECT count(*) FROM audit_entry WHERE event = \(event)")
    }
}

extension TestClient {
    /// Opens a page and sends its form, also where the form's address carries the page that was wanted.
    @discardableResult
    func sendForm(at address: String, _ values: [String: String]) -> TestPage {
        let page = get(address)
        guard let form = page.form(sentTo: address) ?? page.form(sentTo: page.path) else { return page }
        return submit(form, values)
    }
}
