import HTTPTypes
import Testing

@testable import HTTP

@Suite("The shared vectors, as far as the parser decides them")
struct HTTPVectorTests {
    /// What only the parser answers with; any other status shows that a request was to reach the application.
    private static let refusing: Set<Int> = [400, 408, 413, 414, 417, 421, 431, 501, 505]

    @Test("the file of vectors lies beside the checkout")
    func exists() {
        #expect(HTTPVector.all.count > 200, "missing or unreadable: \(HTTPVector.path)")
    }

    @Test("each is framed or refused as it should be", arguments: HTTPVector.all)
    func framing(vector: HTTPVector) throws {
        let events = Feed.events(vector.bytes, finishing: vector.half_close ?? false)
        let answers = events.filter { $0.request != nil || $0.refusal != nil }
        if let count = vector.expect.responses { #expect(answers.count == count, "\(events)") }
        for (index, answer) in answers.enumerated() {
            let sequence = vector.expect.sequence ?? []
            let allowed = index < sequence.count ? sequence[index] : vector.expect.status ?? []
            #expect(Self.fits(answer, allowed), "\(answer) is none of \(allowed)")
            #expect(answer.request?.path != "/smuggled")
        }
        guard let last = answers.last else { return }
        if let prefer = vector.expect.prefer { #expect(Self.fits(last, prefer), "\(last), not \(prefer)") }
        let isOpen = last.request?.keepsAlive ?? false
        if vector.expect.connection_after == "open" { #expect(isOpen) }
        if vector.expect.connection_after == "closed" { #expect(!isOpen || vector.half_close == true) }
        guard let version = last.request?.version else { return }
        #expect((version == .http10) == (vector.expect.http10 ?? false))
    }

    @Test("each gives the same events however it is cut", arguments: HTTPVector.all)
    func cuts(vector: HTTPVector) {
        let bytes = vector.bytes
        let whole = Feed.events(bytes, finishing: true)
        for size in bytes.count < 2000 ? [1, 2, 3, 7] : [997, 4096, 65_536] {
            #expect(Feed.pieces(bytes, of: size, finishing: true) == whole, "in pieces of \(size)")
        }
        guard bytes.count < 400 else { return }
        for offset in 1..<max(bytes.count, 1) where Feed.halves(bytes, at: offset, finishing: true) != whole {
            Issue.record("cut at \(offset)")
        }
    }

    @Test("a long one gives the same events byte by byte")
    func longByteByByte() {
        for vector in HTTPVector.all where (2000..<30_000).contains(vector.bytes.count) {
            let bytes = vector.bytes
            #expect(Feed.pieces(bytes, of: 1) == Feed.events(bytes), "\(vector.name)")
        }
    }

    private static func fits(_ answer: RequestEvent, _ allowed: [Int]) -> Bool {
        guard let refusal = answer.refusal else { return !refusing.isSuperset(of: allowed) }
        return allowed.contains(refusal.status.code)
    }
}
