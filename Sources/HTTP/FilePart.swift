/// A file that somebody sent in a form. Its name is only text to show: it never names anything on our disk.
public struct FilePart: Sendable, Equatable {
    /// The form's field.
    public let name: String
    /// As the sender's machine calls it, without path and control characters; may be empty.
    public let filename: String
    /// What the sender says that it is. Nothing is decided by it.
    public let declaredType: MediaType?
    /// The file's octets, as a part of the request's body: they are not copied.
    public let content: ArraySlice<UInt8>

    public init(name: String, filename: String, declaredType: MediaType?, content: ArraySlice<UInt8>) {
        (self.name, self.filename, self.declaredType) = (name, filename, declaredType)
        self.content = content
    }

    /// Compares octets: `==` on text takes two spellings for one.
    public static func == (left: FilePart, right: FilePart) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8)
            && left.filename.utf8.elementsEqual(right.filename.utf8)
            && left.declaredType == right.declaredType && left.content.elementsEqual(right.content)
    }
}
