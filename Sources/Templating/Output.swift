/// The bytes of one rendering while they are written. Never shrinks, and never writes text unescaped unless
/// told so.
public struct Output: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    /// - Parameter capacity: bytes to make room for at the start; grows by doubling.
    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
    }

    /// The bytes so far, valid during the call.
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        body(UnsafeBufferPointer(start: start, count: count))
    }

    /// Appends bytes as they are.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        makeRoom(for: bytes.count)
        (start + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Appends bytes as they are: only for `Markup` and the template's own text.
    @usableFromInline mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Appends text so that it stays text in element content and inside a double-quoted attribute:
    /// `&`, `<`, `>`, `"` and `'` become character references.
    @usableFromInline mutating func appendEscaped(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
        if isDone == nil { ContiguousArray(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    }

    private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            // Copies while it looks: most texts are short and hold nothing special.
            makeRoom(for: bytes.count - done)
            let plain = Self.copyPlain(from: source + done, to: start + count, atMost: bytes.count - done)
            count += plain
            done += plain
            guard done < bytes.count else { return }
            Self.reference(for: source[done]).withUTF8Buffer { append($0) }
            done += 1
        }
    }

    /// Copies up to the first special character, eight bytes at a time while it can.
    /// Returns how many bytes were copied.
    @inline(__always)
    private static func copyPlain(
        from source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, atMost limit: Int
    ) -> Int {
        var index = 0
        while index + 8 <= limit {
            let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
            if hasSpecial(word) { break }
            UnsafeMutableRawPointer(target + index).storeBytes(of: word, as: UInt64.self)
            index += 8
        }
        while index < limit, !isSpecial(source[index]) {
            target[index] = source[index]
            index += 1
        }
        return index
    }

    /// Whether one of eight bytes is special. `&` and `'` differ in one bit, and so do `<` and `>`, so each
    /// pair is one comparison; a byte that becomes zero borrows from its top bit, hence the wrapping
    /// subtraction.
    @inline(__always)
    private static func hasSpecial(_ word: UInt64) -> Bool {
        let quote = word ^ 0x2222_2222_2222_2222
        let ampersand = (word | 0x0101_0101_0101_0101) ^ 0x2727_2727_2727_2727
        let bracket = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
        let zeros = (quote &- ones) & ~quote | (ampersand &- ones) & ~ampersand | (bracket &- ones) & ~bracket
        return zeros & 0x8080_8080_8080_8080 != 0
    }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }

    /// `"`, `&`, `'`, `<` and `>` as bits of one word, so that a byte is judged without a branch for each.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 64 && (0x5000_00C4_0000_0000 as UInt64) >> UInt64(byte) & 1 == 1
    }

    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }

    private mutating func makeRoom(for more: Int) {
        guard more > capacity - count else { return }
        let larger = max(capacity * 2, count + more)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: start, count: count)
        start.deallocate()
        start = moved
        capacity = larger
    }
}
