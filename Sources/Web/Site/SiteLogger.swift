import Logging

/// Where the site tells its administrator what went wrong. A name of our own, so that the application can
/// hand one on without knowing the library.
public typealias SiteLogger = Logger

extension SiteLogger {
    /// Tells nobody: for tests and for commands that only list the routes.
    public static let quiet = Logger(label: "steget", factory: { _ in SwiftLogNoOpLogHandler() })
}
