import Testing

@testable import HTTP

/// A little fuzzing in every test run; `Fuzz/run` does the long ones.
@Suite("Mutated requests")
struct MutationTests {
    private static let spice: [[UInt8]] = [
        [0], [13], [10], [13, 10], [13, 10, 13, 10], [32], [9], [58], [0xFF],
    ] + [
        "%00", "%2e", "/../", "chunked", "Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n",
        "Host: x\r\n", "0\r\n\r\n", "ffffffffffffffff",
    ].map { Array($0.utf8) }

    private static func mutate(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...out.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0 where place < out.count: out[place] = UInt8.random(in: 0...255, using: &random)
            case 1: out.insert(contentsOf: spice.randomElement(using: &random) ?? [], at: place)
            case 2: out.removeSubrange(place..<min(place + Int.random(in: 1...9, using: &random), out.count))
            default:
                let copy = Array(out[place...].prefix(Int.random(in: 1...40, using: &random)))
                out.insert(contentsOf: copy, at: Int.random(in: 0...out.count, using: &random))
            }
        }
        return out
    }

    @Test("no mutation of a vector traps, and each gives the same events in pieces", arguments: 0..<8)
    func mutations(seed: UInt64) throws {
        let vectors = HTTPVector.all.map(\.bytes).filter { !$0.isEmpty && $0.count < 1000 }
        try #require(!vectors.isEmpty)
        var random = Seeded(state: seed)
        for _ in 0..<600 {
            let bytes = Self.mutate(vectors.randomElement(using: &random) ?? [], &random)
            let whole = Feed.events(bytes, finishing: true)
            let offset = Int.random(in: 0...bytes.count, using: &random)
            let isSame = Feed.halves(bytes, at: offset, finishing: true) == whole
                && Feed.pieces(bytes, of: 1, finishing: true) == whole
            if !isSame { Issue.record("\(Array(bytes)) at \(offset)") }
            let end = whole.firstIndex { $0.refusal != nil || $0.request?.keepsAlive == false }
            if let end { #expect(end == whole.count - 1) }
        }
    }

    @Test("no mutation of a form with files traps, and nothing in it is beyond its bounds", arguments: 0..<4)
    func formsWithFiles(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let type = try #require(MediaType("multipart/form-data; boundary=x"))
        let form = Array("""
            --x\r\nContent-Disposition: form-data; name="a"\r\n\r\nText\r\n--x\r\n\
            Content-Disposition: form-data; name="fil"; filename="b.pdf"\r\n\
            Content-Type: application/pdf\r\n\r\n%PDF-1.4\r\n--x--\r\n
            """.utf8)
        for _ in 0..<500 {
            let body = Self.mutate(form, &random)
            guard let found = try? MultipartDecoder(limits: Limits()).decode(body, as: type) else { continue }
            #expect(found.files.reduce(0) { $0 + $1.content.count } <= body.count)
        }
    }

    @Test("no mutation of a form traps, and what is taken goes back and forth", arguments: 0..<4)
    func forms(seed: UInt64) {
        var random = Seeded(state: seed)
        let form = Array("namn=Anna+%C3%85&telefon=070-1&stod=a&stod=b&text=a%0D%0Ab&tom=".utf8)
        let decoder = FormDecoder(maximumFields: 20, maximumBytes: 10_000, repeats: .any)
        for _ in 0..<500 {
            guard let fields = try? decoder.decode(Self.mutate(form, &random)) else { continue }
            #expect((try? decoder.decode(Array(QueryString.encode(fields).utf8))) == fields)
        }
    }
}
