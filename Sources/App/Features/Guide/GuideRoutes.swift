import HTTP
import Store
import Templating
import Web

/// Help and the accessibility statement: for everybody, also before signing in. They never show anything of
/// anybody.
struct GuideRoutes: Feature {
    static let pages: [any Page.Type] = [HelpPage.self, AccessibilityPage.self]

    var routes: [Route] {
        [
            .get("/hjalp", .anyone, audit: .nothing("Hjälptext"), help),
            .get("/tillganglighet", .anyone, audit: .nothing("Tillgänglighetsredogörelse"), accessibility),
        ]
    }

    private func help(_ context: Context, _ visitor: Visitor) throws -> Response {
        try context.page(HelpPage())
    }

    private func accessibility(_ context: Context, _ visitor: Visitor) throws -> Response {
        try context.page(AccessibilityPage())
    }
}

/// Keys and how to, short.
struct HelpPage: Page, Sendable {
    static let template = "guide/help"
    static let fields: Fields<HelpPage> = []
}

/// What works for whom, and what has not been tried.
struct AccessibilityPage: Page, Sendable {
    static let template = "guide/accessibility"
    static let fields: Fields<AccessibilityPage> = []
}
