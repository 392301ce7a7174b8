import Glibc
import Testing

/// The server as a process. These tests end when something is answered or has ended; none of them sleeps.
@Suite struct ProcessTests {
    private func ask(_ port: Int, _ path: String = "/") throws -> Client.Answer {
        let client = try Client(port: port)
        client.send(get(path, "Connection: close\r\n"))
        return try client.readAnswer()
    }

    @Test("A killed child is replaced, and whoever connects meanwhile waits instead of failing")
    func restart() throws {
        let parent = try Programme("exec \"$0\" supervise serve")
        let port = try parent.readPort()
        var seen: Set<String> = []
        for _ in 1...5 {
            let answer = try ask(port)
            seen.insert(answer.text)
            #expect(throws: Client.Failure.self) { try ask(port, "/die") }
            #expect(try parent.readLine().contains("dog av signal 9"))
        }
        #expect(seen.count == 5)
        parent.send(SIGTERM)
        #expect(parent.waitForStatus() == 0)
    }

    @Test("A child killed from outside is replaced", arguments: [SIGILL, SIGTRAP, SIGABRT])
    func killed(signal: Int32) throws {
        let parent = try Programme("exec \"$0\" supervise serve")
        let port = try parent.readPort()
        let child = try #require(pid_t(try ask(port).text))
        kill(child, signal)
        #expect(try parent.readLine().contains("process \(child)) dog av signal \(signal)"))
        #expect(try ask(port).text != String(child))
    }

    @Test("SIGTERM to the parent stops both with status 0, SIGHUP stops nobody", arguments: [SIGTERM, SIGINT])
    func orderlyStop(signal: Int32) throws {
        let parent = try Programme("exec \"$0\" supervise serve")
        let port = try parent.readPort()
        let before = try ask(port).text
        parent.send(SIGHUP)
        #expect(try ask(port).text == before)
        parent.send(signal)
        #expect(parent.waitForStatus() == 0)
        #expect(throws: Client.Failure.self) { try Client(port: port) }
    }

    @Test("The child does not outlive a parent that is killed")
    func parentKilled() throws {
        let parent = try Programme("exec \"$0\" supervise serve")
        let port = try parent.readPort()
        let client = try Client(port: port)
        client.send(get("/"))
        #expect(try client.readAnswer().status == 200)
        parent.send(SIGKILL)
        #expect(parent.waitForStatus() == -SIGKILL)
        // The kernel closes the child's sockets as it kills it.
        _ = try? client.readToEnd()
        #expect(throws: Client.Failure.self) {
            client.send(get("/"))
            _ = try client.readAnswer()
        }
    }

    @Test("A child that refuses to start ends the parent with the same status")
    func refusesToStart() throws {
        let parent = try Programme("exec \"$0\" supervise refuse")
        #expect(parent.waitForStatus() == 2)
    }

    @Test("Once a child has served, a next one that cannot start is tried again until it can")
    func cannotStartAgain() throws {
        var template = Array("/tmp/steget-starts-XXXXXX".utf8CString)
        close(mkstemp(&template))
        let starts = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(starts) }
        let parent = try Programme("exec \"$0\" supervise stumble \(starts)")
        let port = try parent.readPort()
        #expect(throws: Client.Failure.self) { try ask(port, "/die") }
        #expect(try parent.readLine().contains("dog av signal 9"))
        for _ in 1...12 { #expect(try parent.readLine().contains("avslutades med status 4")) }
        #expect(try ask(port).status == 200)
        parent.send(SIGTERM)
        #expect(parent.waitForStatus() == 0)
    }

    @Test("A child that always dies before it is ready is given up")
    func givenUp() throws {
        let parent = try Programme("exec \"$0\" supervise crash")
        _ = try parent.readPort()
        for _ in 1...10 { #expect(try parent.readLine().contains("dog av signal 9")) }
        #expect(try parent.readLine().contains("startas inte om"))
        #expect(parent.waitForStatus() == 1)
    }

    @Test("Without descriptors new clients wait, the old are served, and the processor rests")
    func descriptors() throws {
        let served = try Programme("ulimit -n 32; exec \"$0\" alone")
        let port = try served.readPort()
        let inside = try Client(port: port)
        inside.send(get("/"))
        #expect(try inside.readAnswer().status == 200)
        var crowd = try (1...60).map { _ in try Client(port: port) }
        for client in crowd { client.send(get("/")) }
        // One of the crowd is let in before descriptors run out; the rest wait.
        #expect(try crowd[0].readAnswer().status == 200)
        for _ in 1...20 {
            inside.send(get("/"))
            #expect(try inside.readAnswer().status == 200)
        }
        let before = try processorTicks(served.identifier)
        var still = pollfd(fd: -1, events: 0, revents: 0)
        poll(&still, 0, 300)
        #expect(try processorTicks(served.identifier) - before < 10)
        crowd.removeFirst(40)
        for client in crowd { #expect(try client.readAnswer().status == 200) }
    }

    /// Processor time of a process, in hundredths of a second.
    private func processorTicks(_ identifier: pid_t) throws -> Int {
        guard let file = fopen("/proc/\(identifier)/stat", "r") else { throw Client.Failure(what: "stat") }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 1024)
        fgets(&line, Int32(line.count), file)
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let fields = text.split(separator: " ")
        return (Int(fields[13]) ?? 0) + (Int(fields[14]) ?? 0)
    }
}
