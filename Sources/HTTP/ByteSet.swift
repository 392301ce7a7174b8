/// A set of ASCII octets as two words of bits, so that membership is a shift and a mask.
/// It never holds an octet above 0x7F. The constants are checked against their grammar in ByteSetTests.
struct ByteSet: Sendable, Equatable {
    let low: UInt64
    let high: UInt64

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word = byte < 64 ? low : high
        return byte < 128 && (word &>> UInt64(byte & 63)) & 1 == 1
    }

    /// tchar (RFC 9110 §5.6.2).
    static let token = ByteSet(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
    /// pchar, `/` and the `%` of an escape (RFC 3986 §3.3).
    static let path = ByteSet(low: 0x2FFF_FFF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    /// pchar, `/`, `?` and the `%` of an escape (RFC 3986 §3.4).
    static let query = ByteSet(low: 0xAFFF_FFF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    /// What stands in names and IPv4 addresses that DNS can answer for: letters, digits, `-`, `.`, `_`.
    static let host = ByteSet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
    /// unreserved (RFC 3986 §2.3): never needs an escape.
    static let unreserved = ByteSet(low: 0x03FF_6000_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    /// cookie-octet (RFC 6265 §4.1.1).
    static let cookieValue = ByteSet(low: 0xF7FF_EFFA_0000_0000, high: 0x7FFF_FFFF_EFFF_FFFF)
    /// attr-char (RFC 8187 §3.2.1).
    static let attribute = ByteSet(low: 0x03FF_685A_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
}
