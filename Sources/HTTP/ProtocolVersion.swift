/// The two versions of HTTP/1 that a request may speak. It never stands for a version we only refuse (505).
public enum ProtocolVersion: Sendable, Equatable {
    case http10
    /// Also every higher minor version of HTTP/1 (RFC 9110 §2.5).
    case http11
}
