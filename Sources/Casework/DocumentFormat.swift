/// What an incoming document may be. What is not here is not taken in; the name is what the database keeps,
/// so a case is never renamed.
public enum DocumentFormat: String, Sendable, CaseIterable {
    case pdf, png, jpeg, webp, heic
    case docx, xlsx, pptx, odt, ods, odp
    case doc, xls, ppt
    case text

    /// Without the dot, in lower case; the first is the usual one.
    public var extensions: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg"]
        case .heic: ["heic", "heif"]
        case .text: ["txt", "csv"]
        default: [rawValue]
        }
    }

    /// As it is served (RFC 9110 §8.3). Never a type that a browser runs or shows as a page.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .webp: "image/webp"
        case .heic: "image/heic"
        case .docx: DocumentFormat.openXML + "wordprocessingml.document"
        case .xlsx: DocumentFormat.openXML + "spreadsheetml.sheet"
        case .pptx: DocumentFormat.openXML + "presentationml.presentation"
        case .odt: DocumentFormat.openDocument + "text"
        case .ods: DocumentFormat.openDocument + "spreadsheet"
        case .odp: DocumentFormat.openDocument + "presentation"
        case .doc: "application/msword"
        case .xls: "application/vnd.ms-excel"
        case .ppt: "application/vnd.ms-powerpoint"
        case .text: "text/plain; charset=utf-8"
        }
    }

    /// As it stands in the list of documents.
    public var swedish: String {
        switch self {
        case .pdf: "PDF"
        case .png, .jpeg, .webp, .heic: "Bild"
        case .docx, .doc, .odt: "Textdokument"
        case .xlsx, .xls, .ods: "Kalkylark"
        case .pptx, .ppt, .odp: "Presentation"
        case .text: "Ren text"
        }
    }

    private static let openXML = "application/vnd.openxmlformats-officedocument."
    private static let openDocument = "application/vnd.oasis.opendocument."

    /// The format that a file's ending promises; nil if none of these.
    public static func of(filename: String) -> DocumentFormat? {
        let ending = FileEnding(of: filename).text
        return allCases.first { $0.extensions.contains(ending) }
    }
}
