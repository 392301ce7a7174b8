import Foundation
import Glibc
import TestSupport

/// `steget serve` on a free port, from its ready line on. It is killed when nobody keeps it any more.
final class RunningServer {
    let port: Int
    let readyLine: String
    private let process: Process
    private let output = Pipe()
    /// Where standard error goes.
    private let log: String
    /// Kept, or its folder would be gone.
    private let demo: DemoFile

    /// - Parameters:
    ///   - arguments: what is added to a free port on loopback.
    ///   - environment: what is added to this process's.
    init(_ demo: DemoFile, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
        self.demo = demo
        log = demo.folder.file("log.txt")
        _ = FileManager.default.createFile(atPath: log, contents: nil)
        let all = ["serve", "--database", demo.path, "--port", "0"] + arguments + BuiltProgram.resources
        process = BuiltProgram.process(all)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = FileHandle(forWritingAtPath: log)
        try process.run()
        readyLine = try RunningServer.line(from: output.fileHandleForReading.fileDescriptor)
        port = readyLine.split(separator: ":").last.flatMap { Int($0) } ?? 0
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// The process that holds the sockets.
    var parent: pid_t { process.processIdentifier }

    /// The process that serves.
    var child: pid_t? {
        let list = try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
        return list?.split(separator: " ").first.flatMap { pid_t($0) }
    }

    var logged: String {
        (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    }

    /// The next line it says, as after a restart.
    func nextLine() throws -> String {
        try RunningServer.line(from: output.fileHandleForReading.fileDescriptor)
    }

    /// Sends a signal and gives the status it then ends with; nil if it has not after a minute.
    func end(by signal: Int32) -> Int32? {
        kill(parent, signal)
        return eventually { process.isRunning ? nil : process.terminationStatus }
    }

    private static func line(from descriptor: Int32) throws -> String {
        var line: [UInt8] = []
        while true {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 60_000) == 1 else { throw DemoFile.Failure(what: "nothing was said") }
            var octet: UInt8 = 0
            guard read(descriptor, &octet, 1) == 1 else { throw DemoFile.Failure(what: "no more is said") }
            if octet == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
            line.append(octet)
        }
    }
}

/// Looks every 10 ms until there is something, for at most a minute: for what has no event of its own to
/// wait for.
func eventually<T>(_ look: () -> T?) -> T? {
    for _ in 0..<6000 {
        if let found = look() { return found }
        poll(nil, 0, 10)
    }
    return nil
}
