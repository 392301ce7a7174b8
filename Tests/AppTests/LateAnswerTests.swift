import App
import Casework
import Dispatch
import HTTP
import HTTPTypes
import SQL
import SQLite
import Store
import Synchronization
import Templating
import Testing
import TestSupport
import Web

/// Making the page for somebody whose change was lost keeps nobody else waiting.
@Suite struct LateAnswerTests {
    private static let token = String(repeating: "A", count: 22)

    /// A button whose page, when nothing could be stored, takes until somebody else has been answered.
    private final class Slow: Feature, Sendable {
        let begun = DispatchSemaphore(value: 0)
        let answered = DispatchSemaphore(value: 0)
        let wasInTime = Mutex(false)

        var routes: [Route] {
            [
                .post(
                    "/prov", .anyone, records: .signInFailed, ifNotStored: { [self] _, _ in slowly() },
                    { context, visitor in
                        context.site.store.recordView(.signInFailed, under: visitor)
                        return context.seeOther("/klart")
                    })
            ]
        }

        private func slowly() -> Response {
            begun.signal()
            let isAnswered = answered.wait(timeout: .now() + 60) == .success
            wasInTime.withLock { $0 = isAnswered }
            return Response(.serviceUnavailable)
        }
    }

    private func router(_ store: Store, _ feature: Slow) throws -> Router {
        let site = Site(
            store: store, templates: try TestDatabase.templates(),
            assets: try Assets(directory: try TestDatabase.resources().assets, compress: { _ in nil }),
            menu: [], logger: .quiet, allowsPlainSessions: true, programmeNames: [:])
        return try Router(site: site, features: [feature], limits: Limits())
    }

    private func press(_ router: Router) -> Int {
        let client = TestClient(router)
        client.cookieValues = ["steget-besok": LateAnswerTests.token]
        return client.post("/prov", ["_token": LateAnswerTests.token]).status
    }

    /// Holds the database until a page is being made for somebody, and lets it go.
    private func hold(_ path: String, _ held: DispatchSemaphore, until begun: DispatchSemaphore) {
        let other = try? Connection.open(path, for: .writing)
        _ = try? other?.run("BEGIN IMMEDIATE")
        held.signal()
        begun.wait()
        _ = try? other?.run("ROLLBACK")
    }

    @Test func `others' changes are committed while a page is made for one whose change was lost`() throws {
        let test = try TestStore(patience: 0.5), feature = Slow()
        let router = try router(test.store, feature)
        let held = DispatchSemaphore(value: 0)
        let statuses = Mutex([0, 0])
        onThreads(2) { index in
            if index == 0 { held.wait() } else { hold(test.path, held, until: feature.begun) }
            let status = press(router)
            statuses.withLock { $0[index] = status }
            if index == 1 { feature.answered.signal() }
        }
        #expect(statuses.withLock { $0 } == [503, 303])
        #expect(feature.wasInTime.withLock { $0 })
    }
}
