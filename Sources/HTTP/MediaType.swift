/// What kind of content a message carries (RFC 9110 §8.3.1). It never guesses at what breaks the grammar.
public struct MediaType: Sendable, Equatable {
    /// `text/html`, in lower case.
    public let essence: String
    /// The `charset` parameter in lower case.
    public let charset: String?
    /// The `boundary` parameter as it stands.
    public let boundary: String?

    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let parsed = MediaTypeReader.read(bytes.span) else { return nil }
        self = parsed
    }

    init(essence: String, charset: String?, boundary: String?) {
        self.essence = essence
        self.charset = charset
        self.boundary = boundary
    }

    /// A form as browsers send it; another charset than UTF-8 is not one of ours.
    public var isForm: Bool {
        essence == "application/x-www-form-urlencoded" && (charset ?? "utf-8") == "utf-8"
    }

    /// A form with files, as browsers send it (RFC 7578).
    public var isFormWithFiles: Bool { essence == "multipart/form-data" }
}
