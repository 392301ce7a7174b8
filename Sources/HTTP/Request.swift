import HTTPTypes

/// One whole request as the parser accepted it: method, target, fields and body, with where it came from.
/// It never holds a body longer than its route takes, nor a path that was not decoded exactly once.
public struct Request: Sendable {
    public let method: HTTPRequest.Method
    /// The path's segments, percent-decoded once, without dot segments: `/arenden/U-1` is `["arenden",
    /// "U-1"]`, `/` is `[]`.
    public let segments: [String]
    /// The path as sent, for logs and redirects; starts with `/`.
    public let path: String
    /// What stood after `?`, undecoded; empty if nothing did.
    public let query: String
    public let fields: HTTPFields
    public let body: [UInt8]
    /// The client's address without port; from `X-Forwarded-For` only behind a named proxy.
    public let peer: String
    /// Whether the client spoke TLS, to us or to the named proxy.
    public let isSecure: Bool
    /// Names this request in logs and on error pages; unique within one run of the server.
    public let id: String

    public init(
        method: HTTPRequest.Method, segments: [String], path: String, query: String = "",
        fields: HTTPFields = [:], body: [UInt8] = [], peer: String = "127.0.0.1", isSecure: Bool = false,
        id: String = "0"
    ) {
        self.method = method
        self.segments = segments
        self.path = path
        self.query = query
        self.fields = fields
        self.body = body
        self.peer = peer
        self.isSecure = isSecure
        self.id = id
    }
}
