import HTTPTypes

/// Thrown by `submit` where only the store can tell that something typed cannot be: the form comes back with
/// these.
public struct Complaints: Error, Sendable {
    public let complaints: [Complaint]
    /// Set where the form may be sent again only after some time: 429 with `Retry-After` instead of 422.
    public let retryAfterSeconds: Int?

    public init(_ complaints: [Complaint], retryAfterSeconds: Int? = nil) {
        self.complaints = complaints
        self.retryAfterSeconds = retryAfterSeconds
    }

    var status: HTTPResponse.Status { retryAfterSeconds == nil ? .unprocessableContent : .tooManyRequests }
}
