/// What the parser has to say about the bytes it was given, in order.
/// It never says anything after `refused`.
public enum RequestEvent: Sendable, Equatable {
    /// The head was accepted and a body follows. `expectsContinue`: the client may be waiting for
    /// `100 Continue` (RFC 9110 §10.1.1), to be left out if body bytes have already come.
    case head(expectsContinue: Bool)
    /// The request is whole.
    case request(ParsedRequest)
    /// Answer this, then close.
    case refused(Refusal)
}
