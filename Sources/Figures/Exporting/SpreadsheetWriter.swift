/// Rows as an OpenDocument spreadsheet (ODF 1.3), written as they come: numbers and days are cells that a
/// program can count with, all else is text and never a formula. The cells' words are those of `CSVText`.
public final class SpreadsheetWriter {
    public static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

    private let zip = ZipWriter()

    public init() {}

    public func begin(_ name: String, to out: inout [UInt8]) throws {
        // First, and as it is: by this the file is known (part 2 §3.3).
        try zip.store("mimetype", Array(SpreadsheetWriter.mediaType.utf8), to: &out)
        try zip.store("META-INF/manifest.xml", Array(SpreadsheetWriter.manifest.utf8), to: &out)
        try zip.begin("content.xml", to: &out)
        let table = "<table:table table:name=\"\(SpreadsheetWriter.escaped(name))\">"
        let start = SpreadsheetWriter.start + table
        try zip.add(Array(start.utf8), to: &out)
    }

    public func append(_ rows: [[ExportCell]], to out: inout [UInt8]) throws {
        var text = ""
        for row in rows {
            text += "<table:table-row>"
            for cell in row { text += SpreadsheetWriter.cell(cell) }
            text += "</table:table-row>"
        }
        try zip.add(Array(text.utf8), to: &out)
    }

    /// After this the file is whole.
    public func finish(to out: inout [UInt8]) throws {
        let end = "</table:table></office:spreadsheet></office:body></office:document-content>"
        try zip.add(Array(end.utf8), to: &out)
        try zip.end(to: &out)
        try zip.finish(to: &out)
    }

    private static func cell(_ cell: ExportCell) -> String {
        let shown = "<text:p>\(paragraph(cell.words))</text:p></table:table-cell>"
        switch cell {
        case .none: return "<table:table-cell/>"
        case .text: return "<table:table-cell office:value-type=\"string\">" + shown
        case .number(let number):
            return "<table:table-cell office:value-type=\"float\" office:value=\"\(number)\">" + shown
        case .day(let day):
            return "<table:table-cell table:style-name=\"dag\" office:value-type=\"date\" "
                + "office:date-value=\"\(day)\">" + shown
        case .decimal(_, let decimals):
            let value = cell.words.replacing(",", with: ".")
            return "<table:table-cell table:style-name=\"tal\(min(decimals, mostDecimals))\" "
                + "office:value-type=\"float\" office:value=\"\(value)\">" + shown
        }
    }

    /// One space at a time is text; more are told of by their number.
    private static func paragraph(_ words: String) -> String {
        var text = "", spaces = 0
        for character in escaped(words) + "\n" {
            if character == " " {
                spaces += 1
                continue
            }
            if spaces > 0 {
                let isInside = !text.isEmpty && character != "\n"
                text += isInside ? " " : ""
                let more = isInside ? spaces - 1 : spaces
                text += more > 0 ? "<text:s text:c=\"\(more)\"/>" : ""
                spaces = 0
            }
            if character != "\n" { text.append(character) }
        }
        return text
    }

    /// What XML takes; signs that it cannot hold are left out.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static let mostDecimals = 6

    private static let manifest = """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
        manifest:version="1.3">
        <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
        manifest:media-type="\(mediaType)"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        </manifest:manifest>
        """

    private static let start = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3">\
        <office:automatic-styles><number:date-style style:name="dagform"><number:year number:style="long"/>\
        <number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text>\
        <number:day number:style="long"/></number:date-style><style:style style:name="dag" \
        style:family="table-cell" style:data-style-name="dagform"/>\(decimalStyles)</office:automatic-styles>\
        <office:body><office:spreadsheet>
        """

    private static let decimalStyles = (0...mostDecimals).map { decimals in
        "<number:number-style style:name=\"talform\(decimals)\"><number:number "
            + "number:decimal-places=\"\(decimals)\" number:min-integer-digits=\"1\"/></number:number-style>"
            + "<style:style style:name=\"tal\(decimals)\" style:family=\"table-cell\" "
            + "style:data-style-name=\"talform\(decimals)\"/>"
    }.joined()
}
