import Casework
import Crypto
import Law

/// An entry's canonical octets, which its hash covers: every column in order, each with its kind and length
/// before it, so that no two different entries have the same octets. NULL is 0; an integer 1 and eight
/// octets; a text 2, four octets of length, and UTF-8. All big-endian.
struct AuditEncoder {
    private var octets: [UInt8] = []
    private var texts: [Range<Int>?] = []
    private var time: (instant: Instant, text: [UInt8])?

    mutating func encode(_ record: AuditRecord, id: Int64) {
        begin(id: id)
        append(octets: text(of: record.at))
        append(record.event.kind.rawValue)
        append(record.event.rawValue)
        append(record.author.account?.value)
        append(record.subject.programme?.value)
        append(record.subject.person?.value)
        append(record.subject.episode?.value)
        append(record.subject.object)
        append(record.author.peer)
        append(record.author.request)
    }

    mutating func begin(id: Int64) {
        octets.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        append(id)
    }

    mutating func append(_ number: Int64?) {
        guard let number else { return octets.append(0) }
        octets.append(1)
        withUnsafeBytes(of: number.bigEndian) { octets.append(contentsOf: $0) }
    }

    mutating func append(_ text: String?) {
        guard let text else {
            texts.append(nil)
            return octets.append(0)
        }
        append(octets: text.utf8)
    }

    mutating func append(octets text: some Collection<UInt8>) {
        octets.append(2)
        withUnsafeBytes(of: UInt32(clamping: text.count).bigEndian) { octets.append(contentsOf: $0) }
        let start = octets.count
        octets.append(contentsOf: text)
        texts.append(start..<octets.count)
    }

    /// SHA-256 of the hash before, followed by this entry's octets.
    func hash(after before: [UInt8]) throws -> [UInt8] {
        try SHA256.hash(before + octets)
    }

    /// The five texts where they stand in the octets: when, kind, event, peer, request.
    func withTexts(_ body: (_ at: UnsafeRawBufferPointer?, _ kind: UnsafeRawBufferPointer?,
                            _ event: UnsafeRawBufferPointer?, _ peer: UnsafeRawBufferPointer?,
                            _ request: UnsafeRawBufferPointer?) throws -> Void) rethrows {
        try octets.withUnsafeBytes { all in
            func text(_ index: Int) -> UnsafeRawBufferPointer? {
                guard index < texts.count, let range = texts[index] else { return nil }
                return UnsafeRawBufferPointer(rebasing: all[range])
            }
            try body(text(0), text(1), text(2), text(3), text(4))
        }
    }

    /// Many entries share a millisecond, so its text is kept.
    private mutating func text(of instant: Instant) -> [UInt8] {
        if let time, time.instant == instant { return time.text }
        let text = Array(instant.description.utf8)
        time = (instant, text)
        return text
    }
}
