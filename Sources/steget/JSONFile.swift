import Foundation

/// A file of JSON that a command was given, or standard input. It never trusts what stands in it: what is not
/// JSON is refused in a sentence.
enum JSONFile {
    /// - Parameter path: `-` is standard input.
    static func read(_ path: String) throws(CommandRefusal) -> JSONValue {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle, let octets = try? handle.readToEnd() ?? Data() else {
            throw CommandRefusal("Filen \(path) går inte att läsa.")
        }
        do {
            return try JSONDecoder().decode(JSONValue.self, from: octets)
        } catch {
            throw CommandRefusal("\(path == "-" ? "Det som kom in" : "Filen \(path)") är inte JSON.")
        }
    }
}

extension JSONValue: Decodable {
    init(from decoder: any Decoder) throws {
        if let keyed = try? decoder.container(keyedBy: MemberName.self) {
            self = .object(try keyed.allKeys.map { name in
                (name.stringValue, try keyed.decode(JSONValue.self, forKey: name))
            })
            return
        }
        if var list = try? decoder.unkeyedContainer() {
            var values: [JSONValue] = []
            while !list.isAtEnd { values.append(try list.decode(JSONValue.self)) }
            self = .list(values)
            return
        }
        self = try JSONValue.single(decoder.singleValueContainer())
    }

    private static func single(_ value: any SingleValueDecodingContainer) throws -> JSONValue {
        if value.decodeNil() { return .null }
        if let value = try? value.decode(Bool.self) { return .bool(value) }
        if let value = try? value.decode(Int.self) { return .integer(value) }
        if let value = try? value.decode(Double.self) { return .number(value) }
        return .text(try value.decode(String.self))
    }

    private struct MemberName: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// What is looked for in a value that was read; nil where it is something else.
extension JSONValue {
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    var list: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
    var text: String? { if case .text(let value) = self { value } else { nil } }
    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
}
