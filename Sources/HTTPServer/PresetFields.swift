import HTTP
import HTTPTypes

/// The fields that every response carries, as bytes made once. It never overrides a field that a response
/// set itself.
struct PresetFields: Sendable {
    private let lines: [(name: HTTPField.Name, bytes: [UInt8])]
    private let all: [UInt8]

    init(_ fields: HTTPFields) {
        lines = fields.map { field in
            var bytes: [UInt8] = []
            ResponseSerializer.append(field, to: &bytes)
            return (field.name, bytes)
        }
        all = lines.flatMap(\.bytes)
    }

    /// Appends those that `fields` does not name.
    func append(to bytes: inout [UInt8], unlessIn fields: HTTPFields) {
        guard lines.contains(where: { fields.contains($0.name) }) else {
            bytes += all
            return
        }
        for line in lines where !fields.contains(line.name) { bytes += line.bytes }
    }
}
