import Foundation
import Glibc
import Testing
import TestSupport

/// The server from outside: what administrators' scripts and monitoring rely on.
@Suite struct ServeTests {
    @Test func `it says where it listens, tells that it is well, and stops in order`() throws {
        let server = try RunningServer(try DemoFile())
        #expect(server.readyLine == "Steget lyssnar på http://127.0.0.1:\(server.port)")
        let health = try #require(PlainRequest(port: server.port, "/halsa"))
        #expect(health.status == 200)
        #expect(health.text.hasSuffix("\r\n\r\nok"))
        #expect(server.end(by: SIGTERM) == 0)
        #expect(PlainRequest(port: server.port, "/halsa") == nil)
        #expect(server.logged == "")
    }

    @Test func `its serving child is replaced when it is killed`() throws {
        let server = try RunningServer(try DemoFile())
        for _ in 1...2 {
            let first = try #require(server.child)
            kill(first, SIGKILL)
            // The connection waits in the parent's socket until the next child takes it.
            let status = eventually { PlainRequest(port: server.port, "/halsa")?.status }
            try #require(status == 200, "\(server.logged)")
            #expect(try server.nextLine() == server.readyLine)
            let second = try #require(server.child)
            #expect(second != first)
            #expect(server.logged.contains("process \(first)) dog av signal 9"))
        }
        #expect(server.end(by: SIGTERM) == 0)
    }

    @Test func `the serving child does not outlive its parent`() throws {
        let server = try RunningServer(try DemoFile())
        let child = try #require(server.child)
        _ = server.end(by: SIGKILL)
        #expect(eventually { PlainRequest(port: server.port, "/halsa") == nil ? true : nil } == true)
        #expect(eventually { isGone(child) ? true : nil } == true)
    }

    /// Dead, whether or not anybody has asked how it ended.
    private func isGone(_ process: pid_t) -> Bool {
        let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        return status.map { $0.contains(") Z ") } ?? true
    }

    @Test func `a second server on the same database is refused and told the first one's process`() throws {
        let demo = try DemoFile()
        let server = try RunningServer(demo)
        let child = try #require(server.child)
        let second = try BuiltProgram.run(
            ["serve", "--database", demo.path, "--port", "0"] + BuiltProgram.resources)
        #expect(second.status == 1)
        #expect(second.complaint.hasSuffix(" används redan av process \(child). Stoppa den först.\n"))
        #expect(PlainRequest(port: server.port, "/halsa")?.status == 200)
    }

    @Test func `with a certificate it speaks TLS, and sends plain HTTP on`() throws {
        let demo = try DemoFile()
        let plain = try #require(freePort())
        let server = try RunningServer(demo, certificate(in: demo) + ["--http-port", String(plain)])
        let way = try #require(PlainRequest(port: plain, "/min-dag?a=b"))
        #expect(way.status == 308)
        #expect(way.text.contains("Location: https://localhost:\(server.port)/min-dag?a=b\r\n"))
        #expect(PlainRequest(port: plain, "/min-dag", host: "elsewhere.example")?.status == 421)
        #expect(server.readyLine == "Steget lyssnar på https://127.0.0.1:\(server.port)")
        let request = "GET /halsa HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        let said = try openSSL(
            ["s_client", "-quiet", "-tls1_3", "-connect", "127.0.0.1:\(server.port)"], input: request)
        let answer = try #require(PlainRequest(answer: said))
        #expect(answer.status == 200)
        #expect(answer.text.lowercased().contains("strict-transport-security: max-age=31536000"))
        kill(server.parent, SIGHUP)
        #expect(eventually { server.logged.contains("certificates read anew") ? true : nil } == true)
        #expect(server.end(by: SIGTERM) == 0)
    }

    /// The options that name a certificate for localhost, made now.
    private func certificate(in demo: DemoFile) throws -> [String] {
        let (certificate, key) = (demo.folder.file("cert.pem"), demo.folder.file("key.pem"))
        try openSSL([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out", certificate,
        ])
        return ["--tls-cert", certificate, "--tls-key", key]
    }

    /// A port that nobody has just now.
    private func freePort() -> Int? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutableBytes(of: &address) { bytes in
            let pointer = bytes.assumingMemoryBound(to: sockaddr.self).baseAddress
            return bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
        }
        return isBound ? Int(UInt16(bigEndian: address.sin_port)) : nil
    }

    @discardableResult
    private func openSSL(_ arguments: [String], input: String = "") throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        let (source, output) = (Pipe(), Pipe())
        process.standardInput = source
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        // What is asked for is answered before the end of the input is heard.
        let said = input.isEmpty ? Data() : output.fileHandleForReading.readDataToEndOfFile()
        try source.fileHandleForWriting.close()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    @Test func `behind a proxy only what came by TLS is served, but its health is told to anybody`() throws {
        let server = try RunningServer(try DemoFile(), ["--behind-proxy", "127.0.0.1"])
        #expect(PlainRequest(port: server.port, "/logga-in")?.status == 403)
        let forwarded = "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n"
        #expect(PlainRequest(port: server.port, "/logga-in", fields: forwarded)?.status == 200)
        #expect(PlainRequest(port: server.port, "/halsa")?.status == 200)
        #expect(server.end(by: SIGINT) == 0)
    }

    @Test func `the access log names the route and never the address`() throws {
        let server = try RunningServer(try DemoFile(), ["--access-log"])
        _ = PlainRequest(port: server.port, "/arenden/UPP-2026-0042/anmalan?x=%0d%0ahej")
        _ = PlainRequest(port: server.port, "/finns-inte")
        let line = eventually {
            server.logged.split(separator: "\n").first { $0.contains("/arenden/{case}/anmalan") }
        }
        #expect(line?.contains(" info request request=") == true, "\(server.logged)")
        #expect(line?.contains("method=GET") == true && line?.contains("status=303") == true)
        #expect(!server.logged.contains("0042") && !server.logged.contains("hej"))
        #expect(server.end(by: SIGTERM) == 0)
    }
}
