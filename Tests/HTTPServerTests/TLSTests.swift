import COpenSSL
import HTTP
import HTTPServer
import HTTPTypes
import Sockets
import Testing

@Suite struct TLSTests {
    private let files: Certificate
    private let context: TLSContext
    private let server: TestServer

    init() throws {
        files = try Certificate()
        context = try files.context()
        server = try TestServer(on: .tls(context)) { request, reply in
            reply(.text("\(request.path) \(request.isSecure) \(request.body.count)"))
        }
    }

    @Test("TLS 1.2 and 1.3 are spoken, with forward secrecy", arguments: [
        (TLS1_2_VERSION, "TLSv1.2", "ECDHE-"), (TLS1_3_VERSION, "TLSv1.3", "TLS_"),
    ])
    func versions(highest: Int32, name: String, suite: String) throws {
        let client = try server.client()
        try client.startTLS(highest: highest)
        #expect(client.version == name)
        #expect(client.suite.hasPrefix(suite))
        for _ in 1...3 {
            client.send(get("/a"))
            #expect(try client.readAnswer().text == "/a true 0")
        }
    }

    @Test("TLS 1.1 and older are refused", arguments: [TLS1_VERSION, TLS1_1_VERSION])
    func oldVersions(highest: Int32) throws {
        let client = try server.client()
        #expect(throws: Client.Failure.self) { try client.startTLS(highest: highest) }
    }

    @Test("Of application protocols http/1.1 is taken and others are not")
    func protocols() throws {
        let client = try server.client()
        try client.startTLS(protocols: Array("\u{2}h2\u{8}http/1.1".utf8))
        client.send(get("/"))
        #expect(try client.readAnswer().status == 200)
        let foreign = try server.client()
        #expect(throws: Client.Failure.self) { try foreign.startTLS(protocols: Array("\u{2}h2".utf8)) }
    }

    @Test("Large bodies pass both ways")
    func large() throws {
        let big = try TestServer(on: .tls(context)) { request, reply in
            reply(Response(.ok, body: .bytes(Array([[UInt8]](repeating: request.body, count: 5).joined()))))
        }
        let client = try big.client()
        try client.startTLS()
        let body = String(repeating: "0123456789", count: 100_000)
        client.send(post("/", body))
        #expect(try client.readAnswer().body == Array(String(repeating: body, count: 5).utf8))
        client.send(get("/"))
        #expect(try client.readAnswer().status == 200)
    }

    @Test("A stream passes over TLS")
    func stream() throws {
        let streaming = try TestServer(on: .tls(context)) { _, reply in
            reply(Response(.ok, body: .stream { writer in
                for number in 0..<250 { try writer.write([UInt8](repeating: UInt8(number), count: 7000)) }
            }))
        }
        let client = try streaming.client()
        try client.startTLS()
        client.send(get("/"))
        let expected = (0..<250).flatMap { [UInt8](repeating: UInt8($0), count: 7000) }
        #expect(try client.readAnswer().body == expected)
    }

    @Test("After a reload new connections get the new certificate and old ones go on")
    func reload() throws {
        let old = try server.client()
        try old.startTLS()
        try files.renew()
        try server.server.reloadCertificates()
        let new = try server.client()
        try new.startTLS()
        #expect(new.serial != old.serial)
        old.send(get("/a"))
        new.send(get("/b"))
        #expect(try old.readAnswer().text == "/a true 0")
        #expect(try new.readAnswer().text == "/b true 0")
    }

    @Test("A key that does not belong is said so, and the old certificate stays")
    func mismatch() throws {
        let other = try Certificate()
        #expect(throws: TLSError.keyDoesNotMatch(certificate: files.certificateFile, key: other.keyFile)) {
            try TLSContext(certificateFile: files.certificateFile, keyFile: other.keyFile)
        }
        #expect(throws: TLSError.self) { try TLSContext(certificateFile: "/none", keyFile: files.keyFile) }
        #expect(throws: TLSError.self) {
            try TLSContext(certificateFile: files.certificateFile, keyFile: files.certificateFile)
        }
    }

    @Test("A certificate that has expired is only a warning")
    func expired() throws {
        #expect(context.warning == nil)
        try files.expire()
        let expired = try files.context()
        #expect(expired.warning?.contains("gått ut") == true)
    }

    @Test("Plain HTTP to the TLS port is cut, and the server goes on")
    func plainToTLS() throws {
        let plain = try server.client()
        plain.send(get("/"))
        _ = try? plain.readToEnd()
        let client = try server.client()
        try client.startTLS()
        client.send(get("/a"))
        #expect(try client.readAnswer().text == "/a true 0")
    }
}
