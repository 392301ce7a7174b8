/// A text as a QR code (ISO/IEC 18004): byte mode, error correction level M, versions 1 to 10.
/// It never draws anything but our own SVG, so that a TOTP secret leaves the server in the page only.
public struct QRCode: Sendable, Equatable {
    /// Rows from the top, columns from the left; true is dark. Without the quiet zone.
    public let modules: [[Bool]]

    /// - Returns: nil if the text's UTF-8 is longer than version 10 holds, 213 octets.
    public init?(_ text: String) {
        guard let matrix = QRCode.unmasked(text) else { return nil }
        let masked = (0..<8).map { matrix.masked($0) }
        guard let best = masked.min(by: { QRCodePenalty.of($0) < QRCodePenalty.of($1) }) else { return nil }
        modules = best
    }

    /// With a given mask, 0 to 7, for comparison with other encoders.
    init?(_ text: String, mask: Int) {
        guard let matrix = QRCode.unmasked(text), (0..<8).contains(mask) else { return nil }
        modules = matrix.masked(mask)
    }

    /// Black on white, so that it can be scanned in dark mode too, with the quiet zone of four modules
    /// (§5.3.8). Hidden from screen readers: the page says in text what it is for.
    public func svg() -> String {
        let side = modules.count + 8
        var path = ""
        for (row, line) in modules.enumerated() {
            var column = 0
            while column < line.count {
                guard line[column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < line.count, line[column] { column += 1 }
                path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z"
            }
        }
        return "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" "
            + "shape-rendering=\"crispEdges\" aria-hidden=\"true\">"
            + "<rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/>"
            + "<path fill=\"#000\" d=\"\(path)\"/></svg>"
    }

    private static func unmasked(_ text: String) -> QRCodeMatrix? {
        let bytes = Array(text.utf8)
        guard let version = QRCodeVersion.fitting(bytes.count) else { return nil }
        return QRCodeMatrix(version, codewords: QRCodeContent.codewords(bytes, version))
    }
}
