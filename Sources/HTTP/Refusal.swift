import HTTPTypes

/// Why a message was not accepted: answered once, then the connection is closed, because after it nobody
/// knows where the next message would begin (RFC 9112 §11.2). It never holds anything the client sent.
public struct Refusal: Error, Sendable, Equatable {
    public let status: HTTPResponse.Status
    /// A short sentence with the paragraph of the RFC, for the log and not for the page.
    public let reason: String
    /// The method, if the request line was understood: an answer to HEAD carries no content.
    public var method: HTTPRequest.Method?
    /// The version to answer in; HTTP/1.1 if the request line was not understood.
    public var version: ProtocolVersion = .http11

    public init(_ status: HTTPResponse.Status, _ reason: String) {
        self.status = status
        self.reason = reason
    }

    static var tooLargeSection: Refusal {
        Refusal(.requestHeaderFieldsTooLarge, "too large a header or trailer section (RFC 6585 §5)")
    }

    static func badRequest(_ reason: String) -> Refusal { Refusal(.badRequest, reason) }
}
