import CZlib
import HTTP
import HTTPServer
import HTTPTypes
import Testing

@Suite struct CompressionTests {
    private static let page = String(repeating: "<p>Ärendet är öppet.</p>\n", count: 200)

    private func server(_ type: String = "text/html", mayCompress: Bool = true) throws -> TestServer {
        try TestServer { request, reply in
            let text = request.path == "/liten" ? "hej" : CompressionTests.page
            let fields: HTTPFields = [.contentType: type, .eTag: "\"a\""]
            var response = Response(.ok, fields: fields, body: .bytes(Array(text.utf8)))
            response.mayCompress = mayCompress
            reply(response)
        }
    }

    @Test("A page is compressed for a client that takes gzip, and unpacks to itself")
    func compresses() throws {
        let server = try server()
        let client = try server.client()
        for _ in 1...3 {
            client.send(get("/", "Accept-Encoding: br, gzip;q=0.5\r\n"))
            let answer = try client.readAnswer()
            #expect(answer["Content-Encoding"] == "gzip")
            #expect(answer["Vary"] == "Accept-Encoding")
            #expect(answer["ETag"] == "W/\"a\"")
            #expect(answer.body.count < 1000)
            #expect(gunzip(answer.body, room: 100_000) == Array(CompressionTests.page.utf8))
        }
    }

    @Test("Caches learn of the choice also when nothing was compressed", arguments: [
        "", "Accept-Encoding: gzip;q=0\r\n",
    ])
    func varies(fields: String) throws {
        let server = try server()
        let client = try server.client()
        client.send(get("/", fields))
        let answer = try client.readAnswer()
        #expect(answer["Content-Encoding"] == nil)
        #expect(answer["Vary"] == "Accept-Encoding")
        #expect(answer.text == CompressionTests.page)
    }

    @Test("Small, secret and unpackable bodies stay as they are", arguments: [
        ("/liten", "text/html", true), ("/", "text/html", false), ("/", "image/png", true),
    ])
    func leaves(path: String, type: String, mayCompress: Bool) throws {
        let server = try server(type, mayCompress: mayCompress)
        let client = try server.client()
        client.send(get(path, "Accept-Encoding: gzip\r\n"))
        #expect(try client.readAnswer()["Content-Encoding"] == nil)
    }

    private func gunzip(_ bytes: [UInt8], room: Int) -> [UInt8] {
        var stream = z_stream()
        guard zlib_shim_gunzip_begin(&stream) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        var input = bytes
        return [UInt8](unsafeUninitializedCapacity: room) { output, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(room)
                count = inflate(&stream, Z_FINISH) == Z_STREAM_END ? room - Int(stream.avail_out) : 0
            }
        }
    }
}
