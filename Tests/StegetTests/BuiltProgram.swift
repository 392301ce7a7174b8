import Foundation
import TestSupport

/// The program as it was built beside these tests, run once to its end. It never goes through a shell.
enum BuiltProgram {
    struct Result: Sendable {
        let status: Int32
        let output: String
        let complaint: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// Beside the bundle; swift test may run it through a helper of the toolchain, and then its path is an
    /// argument.
    static var path: String {
        let bundles = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let candidates = (bundles + [own]).map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().path + "/steget"
        }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "steget"
    }

    static let resources = ["--resources", DatabaseImage.root]

    /// A process that has been set up and not started.
    static func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Runs to the end with `input` on standard input. What is said must fit in a pipe.
    static func run(_ arguments: [String], input: String = "") throws -> Result {
        let process = process(arguments)
        let (output, complaint, source) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaint
        process.standardInput = source
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try source.fileHandleForWriting.close()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complained = complaint.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
            complaint: String(decoding: complained, as: UTF8.self))
    }
}
