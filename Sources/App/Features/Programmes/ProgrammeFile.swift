import Foundation

/// A programme as it is shipped: one JSON file in `Programmes/`, with its versions side by side. It never
/// fills in what is missing, and knows no field by another name: a misspelt one is refused.
struct ProgrammeFile: Decodable {
    struct Ages: Decodable {
        let from: Int?
        let to: Int?
    }

    struct Places: Decodable {
        let ordinary: Int?
        let followUp: Int?
        let reserved: Int?
        let volume: Int?
    }

    struct Line: Decodable {
        let code: String
        let wording: String
        let unmet: String
        let reason: String
        let judgedBy: String?
    }

    struct Goal: Decodable {
        let code: String
        let wording: String
        let share: Int?
    }

    struct Version: Decodable {
        let title: String
        let from: String
        let to: String?
        let source: String
        let mode: String
        let ages: Ages
        let places: Places?
        let firstStepDays: Int
        let firstMeetingDays: Int?
        let decisionMonths: Int?
        let staffPerVisit: Int?
        let unsignedNoteDays: Int?
        let court: String?
        let board: String?
        let diaryPrefix: String?
        let criteria: [Line]
        let goals: [Goal]
    }

    struct Authority: Decodable {
        let from: String
        let board: String
        let post: String
        let visit: String
        let email: String
        let phone: String
        let court: String
        let courtPost: String
        let courtEmail: String
        let documentCourt: String
        let diary: String
    }

    struct Alternative: Decodable {
        let name: String
        let what: String
        let ages: Ages?
        let conditions: String
        let contact: String
        let scope: String
    }

    let code: String
    let name: String
    let municipality: String
    let casePrefix: String
    let versions: [Version]
    let authority: [Authority]
    let alternatives: [Alternative]
    let phrases: [String: String]
    let published: [Published]?

    /// Reads one file of a folder. Throws `ProgrammeFileError` that names the file and the field.
    static func read(_ code: String, in directory: String) throws -> ProgrammeDefinition {
        let address = URL(fileURLWithPath: directory).appendingPathComponent(code + ".json")
        guard let data = try? Data(contentsOf: address) else {
            throw ProgrammeFileError(
                code: code, field: "", sentence: "Filen finns inte eller går inte att läsa.")
        }
        do {
            let file = try JSONDecoder().decode(Self.self, from: data)
            try ProgrammeFileKeys.check(try JSONSerialization.jsonObject(with: data))
            return try file.definition(named: code)
        } catch let error as DecodingError {
            throw fault(error, in: code)
        } catch let fault as ProgrammeFileFault {
            throw ProgrammeFileError(code: code, field: fault.field, sentence: fault.sentence)
        }
    }

    static func fault(_ error: DecodingError, in code: String) -> ProgrammeFileError {
        let (path, sentence): ([any CodingKey], String) =
            switch error {
            case .keyNotFound(let key, let context): (context.codingPath + [key], "Fältet saknas.")
            case .valueNotFound(_, let context): (context.codingPath, "Fältet är tomt.")
            case .typeMismatch(let type, let context): (context.codingPath, ProgrammeFile.expected(type))
            case .dataCorrupted(let context): (context.codingPath, "Filen är inte giltig JSON.")
            @unknown default: ([], "Filen går inte att läsa.")
            }
        let field = path.reduce("") { text, key in
            if let index = key.intValue { return text + "[\(index + 1)]" }
            return text.isEmpty ? key.stringValue : text + "." + key.stringValue
        }
        return ProgrammeFileError(code: code, field: field, sentence: sentence)
    }

    private static func expected(_ type: any Any.Type) -> String {
        switch type {
        case is Int.Type: "Här ska det stå ett heltal."
        case is String.Type: "Här ska det stå en text."
        case is [Any].Type: "Här ska det stå en lista."
        default: "Här ska det stå något annat."
        }
    }
}

/// A file of `Programmes/` that is missing or holds something else: which field, and what is wrong there.
public struct ProgrammeFileError: Error, Sendable, Equatable, CustomStringConvertible {
    public let code: String
    /// As `versions[2].ages.from`, counted from one; empty for the file itself.
    public let field: String
    public let sentence: String

    public var description: String {
        let place = "Programmes/\(code).json"
        return field.isEmpty ? "\(place): \(sentence)" : "\(place), \(field): \(sentence)"
    }
}
