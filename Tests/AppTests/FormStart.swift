import Synchronization
import TestSupport

/// What stands right before a form is opened: all that its case needs, made through the front door, and its
/// sender signed in. A form's tests all begin there, so the way is gone once and its end is kept; each test
/// has an application and a database of its own. It never holds the form.
struct FormStart: Sendable {
    let image: TestAppImage
    let address: String
    let cookies: [String: String]

    private static let kept = Mutex<[String: FormStart]>([:])

    static func before(_ sample: FormSample) throws -> FormStart {
        if let start = kept.withLock({ $0[sample.pattern] }) { return start }
        let start = try FormStart(sample)
        kept.withLock { $0[sample.pattern] = start }
        return start
    }

    private init(_ sample: FormSample) throws {
        let app = try TestApp()
        address = try sample.address(app)
        cookies = try sample.client(app).cookieValues
        image = try app.close()
    }
}
