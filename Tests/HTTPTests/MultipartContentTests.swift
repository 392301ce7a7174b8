import Testing

@testable import HTTP

/// Files of any octets, with boundaries that nearly stand in them. The same ones every time.
@Suite("Files in forms")
struct MultipartContentTests {
    private static func decode(_ body: [UInt8], _ boundary: String) throws -> MultipartForm {
        let type = try #require(MediaType("multipart/form-data; boundary=\"\(boundary)\""))
        return try MultipartDecoder(limits: Limits()).decode(body, as: type)
    }

    private static func boundary(_ random: inout Seeded) -> String {
        String((0..<Int.random(in: 1...70, using: &random)).map { _ in
            "abcXYZ019'()+_,-./:=?".randomElement(using: &random) ?? "a"
        })
    }

    /// Much of what a delimiter is made of, so that one nearly stands there; nil if one does.
    private static func content(_ delimiter: [UInt8], _ random: inout Seeded) -> [UInt8]? {
        let spice = Array("\r\n".utf8) + delimiter
        var content: [UInt8] = (0..<Int.random(in: 0...400, using: &random)).map { _ in
            Bool.random(using: &random) ? spice.randomElement(using: &random) ?? 0
                : UInt8.random(in: 0...255, using: &random)
        }
        let place = Int.random(in: 0...content.count, using: &random)
        content.insert(contentsOf: spice.dropLast(), at: place)
        let isBroken = content.span.starts(with: delimiter, at: 0)
            || content.indices.contains { content.span.starts(with: spice, at: $0) }
        return isBroken ? nil : content
    }

    @Test("any octets between any boundary come out as they went in", arguments: 0..<40 as Range<UInt64>)
    func anyContent(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let boundary = Self.boundary(&random)
        guard let content = Self.content(Array("--\(boundary)".utf8), &random) else { return }
        let head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n"
        let body = Array(head.utf8) + content + Array("\r\n--\(boundary)--\r\n".utf8)
        let form = try Self.decode(body, boundary)
        #expect(form.files.map { Array($0.content) } == [content])
        for cut in [body.count - 3, body.count / 2, 3] {
            #expect(throws: MultipartError.self) { try Self.decode(Array(body[..<cut]), boundary) }
        }
    }
}
