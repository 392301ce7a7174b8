import Casework
import Foundation
import Law

/// A form template as it is shipped: one JSON file in `Programmes/Forms`, with its versions side by side. It
/// never fills in what is missing.
struct FormTemplateFile: Codable {
    struct Choice: Codable {
        let code: String
        let label: String
    }

    struct Question: Codable {
        let code: String
        let kind: String
        let wording: String
        let hint: String?
        let choices: [Choice]?
    }

    struct Version: Codable {
        let number: Int
        let from: String
        let place: Int
        let title: String
        let lead: String
        let questions: [Question]
    }

    let code: String
    let layout: String
    let versions: [Version]

    /// Every template beside the programmes, by file name; none where there is no such folder. Throws
    /// `ProgrammeFileError` that names the file and the field.
    static func readAll(beside directory: String) throws -> [FormTemplateVersion] {
        let folder = URL(fileURLWithPath: directory).appendingPathComponent("Forms")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return try files.filter { $0.hasSuffix(".json") }.sorted().flatMap { name in
            try read(Data(contentsOf: folder.appendingPathComponent(name)), named: String(name.dropLast(5)))
        }
    }

    /// The names a file may use, by where they stand.
    private static let keys: [String: Set<String>] = [
        "": ["code", "layout", "versions"],
        "versions": ["number", "from", "place", "title", "lead", "questions"],
        "versions.questions": ["code", "kind", "wording", "hint", "choices"],
        "versions.questions.choices": ["code", "label"],
    ]

    /// The versions that a file holds. Throws `ProgrammeFileError` that names the field.
    ///
    /// - Parameter name: the template that it must be; nil where the file says so itself.
    static func read(_ data: Data, named name: String? = nil) throws -> [FormTemplateVersion] {
        let place = "Forms/\(name ?? "")"
        do {
            let file = try JSONDecoder().decode(Self.self, from: data)
            try ProgrammeFileKeys.check(try JSONSerialization.jsonObject(with: data), known: keys)
            return try file.templates(named: name ?? file.code)
        } catch let error as DecodingError {
            throw ProgrammeFile.fault(error, in: place)
        } catch let fault as ProgrammeFileFault {
            throw ProgrammeFileError(code: place, field: fault.field, sentence: fault.sentence)
        }
    }

    /// The same of a file that somebody sends.
    static func read(_ octets: [UInt8]) throws -> [FormTemplateVersion] { try read(Data(octets)) }

    /// JSON as people read it, ending with a line break.
    func octets() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + Array("\n".utf8)
    }

    private func templates(named name: String) throws -> [FormTemplateVersion] {
        guard code == name else {
            throw ProgrammeFileFault(field: "code", sentence: "Koden ska vara filens namn, \(name).")
        }
        guard let layout = FormTemplateVersion.Layout(rawValue: layout) else {
            throw ProgrammeFileFault(field: "layout", sentence: "Här ska det stå något annat.")
        }
        return try versions.enumerated().map { index, version in
            let place = "versions[\(index + 1)]"
            let template = FormTemplateVersion(
                code: code, layout: layout, number: version.number, validFrom: try day(version.from, place),
                place: version.place, title: version.title, lead: version.lead,
                questions: try questions(version, place))
            guard let template else {
                throw ProgrammeFileFault(
                    field: place, sentence: "En text är tom, eller frågorna passar inte formulärets slag.")
            }
            return template
        }
    }

    private func questions(_ version: Version, _ place: String) throws -> [FormQuestion] {
        try version.questions.enumerated().map { index, question in
            let choices = (question.choices ?? []).map { FormChoice(code: $0.code, label: $0.label) }
            let kind = FormQuestion.Kind(rawValue: question.kind)
            let read = kind.flatMap {
                FormQuestion(
                    code: question.code, kind: $0, wording: question.wording, hint: question.hint ?? "",
                    choices: choices)
            }
            guard let read else {
                throw ProgrammeFileFault(
                    field: "\(place).questions[\(index + 1)]",
                    sentence: "Slaget finns inte, en text är tom, eller alternativen passar inte slaget.")
            }
            return read
        }
    }

    private func day(_ text: String, _ place: String) throws -> Day {
        guard let day = Day(iso: text) else {
            throw ProgrammeFileFault(
                field: place + ".from", sentence: "Dagen finns inte. Skriv den som 2026-11-20.")
        }
        return day
    }
}
