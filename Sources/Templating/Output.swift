/// The bytes of one rendering while they are written. Never shrinks, and never writes text unescaped unless told so.
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
        // Six bytes is the longest reference; the product cannot overflow for any text that fits in memory.
        var rest = bytes[...]
        while let special = rest.firstIndex(where: Self.isSpecial) {
            append(UnsafeBufferPointer(rebasing: rest[rest.startIndex..<special]))
            append(Self.reference(for: rest[special]))
            rest = rest[(special + 1)...]
        }
        append(UnsafeBufferPointer(rebasing: rest))
    }

    /// The five special characters as bits of one word, so that a byte is judged without a branch per character.
    private static let special: UInt64 = {
        [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'")]
            .reduce(0) { $0 | (1 << UInt64($1)) }
    }()

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 64 && (special >> UInt64(byte)) & 1 == 1
    }

    private static func reference(for byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "&"): Array("&amp;".utf8)
        case UInt8(ascii: "<"): Array("&lt;".utf8)
        case UInt8(ascii: ">"): Array("&gt;".utf8)
        case UInt8(ascii: "\""): Array("&quot;".utf8)
        default: Array("&#39;".utf8)
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
