import Crypto
import HTTP

/// A file that came with a form, before anybody has looked into it. Its name is never more than text to
/// show.
public struct PostedFile: Sendable {
    /// Without path and control characters; may be empty.
    public let filename: String
    public let content: ArraySlice<UInt8>
    /// 32 octets.
    public let sha256: [UInt8]

    init(_ part: FilePart) throws {
        try self.init(filename: part.filename, content: part.content)
    }

    /// A file that no browser sent: the demonstration's.
    public init(filename: String, content: ArraySlice<UInt8>) throws {
        (self.filename, self.content) = (filename, content)
        sha256 = try content.withUnsafeBufferPointer { try SHA256.hash($0.span) }
    }
}
