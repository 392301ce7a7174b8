import HTTP

extension Router {
    /// The pattern behind a request's address, for logs that must not hold the address itself. Nil if it has
    /// none.
    public func pattern(for request: Request) -> String? {
        guard case .route(let route, _) = table.match(request.method, request.segments) else { return nil }
        return route.pattern.description
    }
}
