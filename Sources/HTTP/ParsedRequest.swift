import HTTPTypes

/// One whole request as it stood on the wire. It never knows who sent it: the connection adds that.
public struct ParsedRequest: Sendable, Equatable {
    public let method: HTTPRequest.Method
    /// Decoded once. `//` and a slash at the end give empty segments, which match no route.
    public let segments: [String]
    /// As sent, from the first `/` to before `?`.
    public let path: String
    /// What stood after `?`, undecoded; empty if nothing did.
    public let query: String
    /// In the order they came. `Host` is checked and there at most once.
    public let fields: HTTPFields
    public let body: [UInt8]
    public let version: ProtocolVersion
    /// Whether the client lets the connection live on (RFC 9112 §9.3). After a request that does not,
    /// the parser ignores whatever else arrives.
    public let keepsAlive: Bool
    /// The host the request is for, in lower case and without port; empty only in HTTP/1.0 without `Host`.
    public let host: String
}
