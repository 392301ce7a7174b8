import Casework
import Foundation

/// A programme as it is shipped: one JSON file in `Programmes/`. It never fills in what is missing.
struct ProgrammeFile: Decodable {
    let code: String
    let name: String
    let municipality: String
    let mode: String
    let casePrefix: String
    let nextStepDays: Int

    /// Reads one file. Throws `ProgrammeFileError` if it does not hold a programme.
    static func read(_ code: String, in directory: String) throws -> Programme {
        let address = URL(fileURLWithPath: directory).appendingPathComponent(code + ".json")
        guard let data = try? Data(contentsOf: address),
            let file = try? JSONDecoder().decode(Self.self, from: data),
            let mode = ProgrammeMode(rawValue: file.mode), file.code == code,
            let programme = Programme(
                code: file.code, name: file.name, municipality: file.municipality, mode: mode,
                casePrefix: file.casePrefix, nextStepDays: file.nextStepDays)
        else { throw ProgrammeFileError(code: code) }
        return programme
    }
}

/// A file of `Programmes/` that is missing or holds something else.
public struct ProgrammeFileError: Error, Sendable, Equatable, CustomStringConvertible {
    public let code: String
    public var description: String { "Verksamheten \(code) går inte att läsa ur Programmes/\(code).json." }
}
