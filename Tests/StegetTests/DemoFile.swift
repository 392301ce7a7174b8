import Foundation
import TestSupport

/// A demonstration database of a test's own: made once by the program itself, then copied. It never changes
/// the first.
struct DemoFile {
    let folder: TestFolder
    var path: String { folder.file("steget.sqlite") }

    init() throws {
        folder = try TestFolder()
        try folder.write(try DemoFile.made.get(), to: "steget.sqlite")
    }

    private static let made = Result { () throws -> [UInt8] in
        let folder = try TestFolder()
        let arguments = [
            "demo", "--database", folder.file("demo.sqlite"), "--cases", "10", "--today", "2026-11-20",
        ]
        let result = try BuiltProgram.run(arguments + BuiltProgram.resources)
        guard result.status == 0 else { throw Failure(what: result.complaint) }
        return try folder.read("demo.sqlite")
    }

    struct Failure: Error {
        let what: String
    }
}
