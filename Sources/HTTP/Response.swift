import HTTPTypes

/// What is sent back. The server adds `Date`, framing fields, `Connection` and the fields every response
/// carries; a field set here wins over one of those with the same name.
public struct Response: Sendable {
    /// The content: nothing, bytes in memory, or a writer that is run while the bytes leave.
    public enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// Runs on a worker of its own lane; sent chunked (to HTTP/1.0 until close). If it throws, the
        /// connection is cut before the last chunk, so that a part never looks like a whole.
        case stream(@Sendable (any BodyWriter) throws -> Void)
    }

    public var status: HTTPResponse.Status
    public var fields: HTTPFields
    public var body: Body
    /// Whether the server may compress the body. Only true for content without a reflected secret (BREACH,
    /// 2013).
    public var mayCompress: Bool

    public init(
        _ status: HTTPResponse.Status, fields: HTTPFields = [:], body: Body = .none, mayCompress: Bool = false
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.mayCompress = mayCompress
    }
}

/// Takes a streamed body piece by piece.
public protocol BodyWriter: AnyObject {
    /// Blocks while the client is slower than the writer; throws when the client is gone or the server stops.
    func write(_ bytes: [UInt8]) throws
}
