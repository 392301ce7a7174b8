import Foundation
import Glibc
import TestSupport
import Testing

/// What the server does when the disk has refused a flush, from outside.
@Suite struct RefusedFlushTests {
    @Test func `it says that nothing was saved, starts anew, and goes on from what the disk has`() throws {
        let demo = try DemoFile()
        let disk = try RefusingDisk(in: demo.folder)
        let server = try RunningServer(demo, environment: disk.environment)
        let first = try #require(server.child)
        #expect(try failedSignIn(server) == 422)
        disk.refuse()
        #expect(try failedSignIn(server) == 503)
        let sentence = "Disken tog inte emot det som sparades. Servern börjar om."
        #expect(eventually { server.logged.contains(sentence) ? true : nil } == true)
        disk.mend()
        let isWell = eventually {
            PlainRequest(port: server.port, "/halsa")?.status == 200 && server.child != first ? true : nil
        }
        #expect(isWell == true, "\(server.logged)")
        #expect(disk.timesReadAnew > 0)
        #expect(try failedSignIn(server) == 422)
        #expect(server.end(by: SIGTERM) == 0)
        #expect(try BuiltProgram.run(["audit", "verify", "--database", demo.path]).status == 0)
    }

    /// A wrong password is an entry in the log, so its answer waits for the disk.
    private func failedSignIn(_ server: RunningServer) throws -> Int {
        let page = try #require(PlainRequest(port: server.port, "/logga-in")).text
        let token = try #require(value("_token", page)), key = try #require(value("_nyckel", page))
        let cookie = try #require(page.firstMatch(of: /Set-Cookie: (steget-besok=[^;]+);/)).1
        let answer = PlainRequest(
            port: server.port, "/logga-in", fields: "Cookie: \(cookie)\r\nSec-Fetch-Site: same-origin\r\n",
            posting: "_token=\(token)&_nyckel=\(key)&anvandarnamn=ingen&losenord=fel")
        return try #require(answer).status
    }

    private func value(_ name: String, _ page: String) -> Substring? {
        page.split(separator: "name=\"\(name)\" value=\"").dropFirst().first?.prefix { $0 != "\"" }
    }
}
