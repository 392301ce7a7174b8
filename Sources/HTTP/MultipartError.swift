/// Why a `multipart/form-data` body was not accepted, each with the paragraph it breaks. It never holds
/// anything that was sent.
public enum MultipartError: Error, Sendable, Equatable {
    /// 1 to 70 characters of a small set, the last no space (RFC 2046 §5.1.1).
    case boundary
    /// Something before the first part: browsers send nothing there, and nobody reads it (RFC 2046 §5.1.1).
    case preamble
    /// A line that begins like a delimiter and goes on as something else (RFC 2046 §5.1.1).
    case delimiter
    /// The body ends before the last delimiter: a part of it may be missing (RFC 2046 §5.1.1).
    case unfinished
    /// Something behind the last delimiter (RFC 2046 §5.1.1).
    case epilogue
    /// More parts than `Limits.formParts`.
    case tooManyParts
    /// More header octets in a part than `Limits.partHeaderBytes`.
    case tooLargeHeader
    /// A header line that is no field line, or ends in something else than CRLF (RFC 7578 §4.8, RFC 9112 §5).
    case header
    /// No `Content-Disposition: form-data` with a name, or two of them (RFC 7578 §4.2).
    case disposition
    /// `filename*`, which a form must not use (RFC 7578 §4.2).
    case extendedFilename
    /// A name or a file name beyond its bound, or not UTF-8 (RFC 7578 §5.1).
    case name
    /// A part in an encoding of mail, such as base64 (RFC 7578 §4.7).
    case transferEncoding
    /// A part's type breaks the grammar (RFC 7578 §4.4), or is itself multipart (RFC 7578 §4.3).
    case mediaType
    /// Text in another charset than UTF-8 (RFC 7578 §5.1.2).
    case charset
    /// A field's text is more than `Limits.bodyBytes` in all, is no UTF-8, holds NUL, or came twice.
    case text(FormError)
}
