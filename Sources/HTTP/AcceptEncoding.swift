import HTTPTypes

/// Whether the client takes gzip (RFC 9110 §12.5.3). It never compresses for a client that did not ask.
public enum AcceptEncoding {
    public static func allowsGzip(_ fields: HTTPFields) -> Bool {
        var (named, any): (Bool?, Bool?)
        for field in fields where field.name == .acceptEncoding {
            field.withUnsafeBytesOfValue { buffer in
                let bytes = buffer.span
                bytes.forEachListMember(0..<bytes.count) { member in
                    let end = bytes.firstIndex(of: ASCII.semicolon, in: member) ?? member.upperBound
                    let coding = bytes.trimmed(member.lowerBound..<end)
                    let isGzip = bytes.equals(coding, ignoringCase: "gzip")
                        || bytes.equals(coding, ignoringCase: "x-gzip")
                    let isWanted = isAboveZero(bytes, end..<member.upperBound)
                    if isGzip { named = (named ?? false) || isWanted }
                    if bytes.equals(coding, "*") { any = (any ?? false) || isWanted }
                }
            }
        }
        return named ?? any ?? false
    }

    /// `;q=` and 0 to 1 with up to three decimals (RFC 9110 §12.4.2); none is 1, and a broken one is 0.
    private static func isAboveZero(_ bytes: Span<UInt8>, _ weight: Range<Int>) -> Bool {
        guard !weight.isEmpty else { return true }
        let part = bytes.trimmed(weight.lowerBound + 1..<weight.upperBound)
        guard part.count >= 3, part.count <= 7, ASCII.lowercased(bytes[part.lowerBound]) == 0x71,
            bytes[part.lowerBound + 1] == ASCII.equals
        else { return false }
        let whole = bytes[part.lowerBound + 2]
        guard whole == 0x30 || whole == 0x31 else { return false }
        var isAbove = whole == 0x31
        for (place, index) in (part.lowerBound + 3..<part.upperBound).enumerated() {
            let byte = bytes[index]
            guard place > 0 ? ASCII.isDigit(byte) : byte == ASCII.dot else { return false }
            if whole == 0x31, place > 0, byte != 0x30 { return false }
            isAbove = isAbove || (place > 0 && byte != 0x30)
        }
        return isAbove
    }
}
