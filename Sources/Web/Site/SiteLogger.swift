import Casework
import Logging

/// Where the site tells its administrator what went wrong. A name of our own, so that the application can
/// hand one on without knowing the library.
public typealias SiteLogger = Logger

extension SiteLogger {
    /// Tells nobody: for tests and for commands that only list the routes.
    public static let quiet = Logger(label: "steget", factory: { _ in SwiftLogNoOpLogHandler() })
}

extension SiteLogger {
    /// A document was not handed out. The line holds its id and nothing that stands in it.
    public func tellDamaged(_ document: DocumentID, request: String) {
        error(
            "a document's file is missing or is not what was taken in",
            metadata: ["request": "\(request)", "document": "\(document)"])
    }

    /// A letter was not made into PDF. The line holds which fault, and nothing that stands in the letter.
    public func tellNotPrinted(_ fault: String, request: String) {
        warning("a letter was not made into PDF", metadata: ["request": "\(request)", "fault": "\(fault)"])
    }
}
