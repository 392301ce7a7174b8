import HTTPTypes

/// A declared number of octets: 1*DIGIT and nothing else, however large (RFC 9110 §8.6). It never overflows.
struct ContentLength: Sendable, Equatable {
    /// Nil if it is beyond any number we could take.
    private let count: Int?

    init(_ octets: Span<UInt8>, _ value: Range<Int>) throws(Refusal) {
        guard !value.isEmpty else { throw ContentLength.refusal }
        var sum: Int? = 0
        for index in value {
            guard ASCII.isDigit(octets[index]) else { throw ContentLength.refusal }
            guard let sofar = sum, sofar < 1 << 50 else {
                sum = nil
                continue
            }
            sum = sofar * 10 + Int(octets[index] &- 0x30)
        }
        count = sum
    }

    /// 413 from the header alone, before a byte of the content is read (RFC 9110 §15.5.14).
    func framing(bodyLimit: Int) throws(Refusal) -> BodyFraming {
        guard let count, count <= bodyLimit else {
            throw Refusal(.contentTooLarge, "more content than is taken (RFC 9110 §15.5.14)")
        }
        return count == 0 ? .none : .length(count)
    }

    private static let refusal = Refusal.badRequest("a Content-Length that is not digits (RFC 9112 §6.3)")
}
