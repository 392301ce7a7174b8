/// How the client is to treat content (RFC 6266). It never lets a name break out of its quotes.
public enum ContentDisposition {
    /// `attachment` with the file's name: in ASCII for old clients, and in full (RFC 8187) if that differs.
    /// - Parameter filename: as the user knows it; a path in it is flattened.
    public static func attachment(filename: String) -> String {
        let plain = plainName(filename)
        let text = "attachment; filename=\"\(plain)\""
        guard plain != filename else { return text }
        var out: [UInt8] = []
        for byte in flattened(filename).utf8 { PercentEncoding.append(byte, unlessIn: .attribute, to: &out) }
        return text + "; filename*=UTF-8''" + String(decoding: out, as: UTF8.self)
    }

    /// ASCII only: å, ä and ö lose their marks, anything else that is not plain becomes `_`.
    private static func plainName(_ filename: String) -> String {
        let marks: [Character: Character] = [
            "å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u",
            "Å": "A", "Ä": "A", "Ö": "O", "É": "E", "Ü": "U",
        ]
        let letters = flattened(filename).map { marks[$0] ?? $0 }
        let isPlain = { (letter: Character) in
            letter.isASCII && (letter.isLetter || letter.isNumber || ".-_ ".contains(letter))
        }
        return String(letters.map { isPlain($0) ? $0 : "_" })
    }

    private static func flattened(_ filename: String) -> String {
        let unwanted = "/\\\"".unicodeScalars
        let kept = filename.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.value < 0x20 || scalar.value == 0x7F || unwanted.contains(scalar) ? "_" : scalar
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: kept.prefix(200))
        return String(text)
    }
}
