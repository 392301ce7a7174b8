import HTTPTypes

/// Which addresses are forms, so that drafts and held forms find their way back to them.
public struct FormDirectory: Sendable {
    let table: RouteTable

    /// The form at a path of ours; nil if there is none there.
    func form(at path: String) -> FormDescription? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let segments = parts.map(String.init)
        guard case .route(let route, _) = table.match(.post, segments) else { return nil }
        return route.form
    }
}
