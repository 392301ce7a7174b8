import HTTPTypes

/// Thrown by `submit` where only the store can tell that something typed cannot be: the form comes back with
/// these.
public struct Complaints: Error, Sendable {
    public let complaints: [Complaint]
    /// Set where the form may be sent again only after some time: 429 with `Retry-After` instead of 422.
    public let retryAfterSeconds: Int?
    private let isReview: Bool

    /// Nothing is wrong, but what the change comes to has not been shown yet.
    static let review = Complaints()

    private init() {
        (complaints, retryAfterSeconds, isReview) = ([], nil, true)
    }

    public init(_ complaints: [Complaint], retryAfterSeconds: Int? = nil) {
        self.complaints = complaints
        self.retryAfterSeconds = retryAfterSeconds
        isReview = false
    }

    var status: HTTPResponse.Status {
        if isReview { return .ok }
        return retryAfterSeconds == nil ? .unprocessableContent : .tooManyRequests
    }

    var occasion: FormState.Occasion { isReview ? .preview : .refused }
}
