import Templating
import Web

/// A QR code as markup of our own: black on white in every colour scheme, so that a camera can read it. It
/// never leaves the page, since it holds a secret.
enum QRPicture {
    /// Throws if the text does not fit into a code.
    static func markup(_ text: String, title: String) throws -> Markup {
        guard let code = QRCode(text) else { throw TooLong() }
        let side = "\(code.modules.count + 8)"
        let frame = Markup.element(
            .rect,
            [
                MarkupAttribute(.width, side), MarkupAttribute(.height, side), MarkupAttribute(.fill, "#fff"),
            ])
        let dark = Markup.element(
            .path,
            [
                MarkupAttribute(.fill, "#000"), MarkupAttribute(.drawing, drawing(code.modules)),
            ])
        let attributes = [
            MarkupAttribute(.class, "qr"), MarkupAttribute(.viewBox, "0 0 \(side) \(side)"),
            MarkupAttribute(.role, "img"), MarkupAttribute(.shapeRendering, "crispEdges"),
            MarkupAttribute(.width, "220"), MarkupAttribute(.height, "220"),
        ]
        return .element(.svg, attributes, [.element(.title, [], [.text(title)]), frame, dark])
    }

    /// One rectangle for each run of dark modules, inside a quiet zone of four (ISO/IEC 18004 §5.3.8).
    private static func drawing(_ modules: [[Bool]]) -> String {
        var path = ""
        for (row, line) in modules.enumerated() {
            var start: Int?
            for (column, isDark) in (line + [false]).enumerated() {
                if isDark, start == nil { start = column }
                guard !isDark, let from = start else { continue }
                path += "M\(from + 4) \(row + 4)h\(column - from)v1h-\(column - from)z"
                start = nil
            }
        }
        return path
    }

    struct TooLong: Error {}
}
