import HTTPTypes

/// Which addresses are forms, so that drafts and held forms find their way back to them.
public struct FormDirectory: Sendable {
    let table: RouteTable

    /// The form at a path of ours; nil if there is none there.
    func form(at path: String) -> FormDescription? {
        match(path)?.route.form
    }

    /// The number of the case that a form at this path is about; nil if it is about none.
    func caseNumber(in path: String) -> String? {
        match(path)?.parameters["case"]
    }

    /// What the form at this path demands of who opens it; nil if there is none there.
    func access(at path: String) -> AccessRule? {
        match(path)?.route.access
    }

    /// Lets the form at this path hear what is typed in it, as if it stood in its own address.
    func hear(_ values: [String: String], at path: String, _ context: Context) throws {
        guard let (route, parameters) = match(path), let hearing = route.hearing else { return }
        try hearing(context.taking(context.posted, at: parameters), values)
    }

    private func match(_ path: String) -> (route: Route, parameters: [String: String])? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard case .route(let route, let parameters) = table.match(.post, parts.map(String.init)) else {
            return nil
        }
        return (route, parameters)
    }
}
