import Glibc

/// Another process whose output is read line by line. It is killed when nobody keeps it any more.
final class Programme {
    let identifier: pid_t
    private let output: Int32
    private var buffer: [UInt8] = []
    private var hasEnded = false

    /// Runs `script` in a shell; `$0` is `ServedExample`, built beside the tests.
    init(_ script: String) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Client.Failure(what: "pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = ends[0]
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        // Nothing that the test runner was handed stays open in there, or counts among its descriptors.
        for inherited: Int32 in 3..<1024 { posix_spawn_file_actions_addclose(&actions, inherited) }
        let arguments: [String] = ["sh", "-c", script, Programme.example]
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, "sh", &actions, nil, words, nil) == 0 else {
            throw Client.Failure(what: "spawn")
        }
        identifier = child
    }

    deinit {
        if !hasEnded {
            kill(identifier, SIGKILL)
            _ = waitForStatus()
        }
        close(output)
    }

    /// Built into the same folder as the programme that runs the tests.
    private static var example: String {
        var path = [CChar](repeating: 0, count: 4096)
        readlink("/proc/self/exe", &path, path.count - 1)
        let text = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let own = text.split(separator: "/").dropLast().joined(separator: "/")
        // swift test runs Swift Testing through a helper of the toolchain; then the bundle's path is an
        // argument.
        let bundles = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
        let folders = [own] + bundles.map { $0.split(separator: "/").dropLast().joined(separator: "/") }
        return folders.map { "/" + $0 + "/ServedExample" }.first { access($0, X_OK) == 0 } ?? "ServedExample"
    }

    func readLine() throws -> String {
        while true {
            if let end = buffer.firstIndex(of: 0x0a) {
                defer { buffer.removeFirst(end + 1) }
                return String(decoding: buffer[0..<end], as: UTF8.self)
            }
            var room = [UInt8](repeating: 0, count: 1024)
            var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 60_000) == 1 else { throw Client.Failure(what: "no output") }
            let count = read(output, &room, room.count)
            guard count > 0 else { throw Client.Failure(what: "no more output") }
            buffer += room[0..<count]
        }
    }

    func readPort() throws -> Int {
        guard let port = Int(try readLine()) else { throw Client.Failure(what: "no port") }
        return port
    }

    func send(_ signal: Int32) { kill(identifier, signal) }

    /// The exit status, or the negative signal. A process that does not end in a minute is killed.
    func waitForStatus() -> Int32 {
        var status: Int32 = 0
        // SIGCHLD belongs to the test runner, so this looks every 10 ms.
        for turn in 0... {
            if waitpid(identifier, &status, WNOHANG) == identifier { break }
            if turn == 6000 { kill(identifier, SIGKILL) }
            poll(nil, 0, 10)
        }
        hasEnded = true
        return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
    }
}
