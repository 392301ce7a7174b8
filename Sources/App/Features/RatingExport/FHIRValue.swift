/// A value in a FHIR resource, written as JSON (RFC 8259; FHIR R4, "JSON Representation of Resources"). What
/// is empty is left out: FHIR allows no empty text, list or object.
indirect enum FHIRValue: Sendable {
    case text(String)
    case whole(Int)
    case flag(Bool)
    case list([FHIRValue])
    case object([(name: String, value: FHIRValue)])

    var octets: [UInt8] {
        var text = ""
        write(to: &text)
        return Array(text.utf8)
    }

    private var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .whole, .flag: false
        case .list(let values): values.allSatisfy(\.isEmpty)
        case .object(let members): members.allSatisfy(\.value.isEmpty)
        }
    }

    private func write(to output: inout String) {
        switch self {
        case .text(let text): FHIRValue.write(text, to: &output)
        case .whole(let value): output += String(value)
        case .flag(let value): output += value ? "true" : "false"
        case .list(let values):
            FHIRValue.write(values.filter { !$0.isEmpty }, "[", "]", to: &output) { $0.write(to: &$1) }
        case .object(let members):
            FHIRValue.write(members.filter { !$0.value.isEmpty }, "{", "}", to: &output) { member, output in
                FHIRValue.write(member.name, to: &output)
                output += ":"
                member.value.write(to: &output)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], _ opening: String, _ closing: String, to output: inout String,
        _ body: (Part, inout String) -> Void
    ) {
        output += opening
        for (index, part) in parts.enumerated() {
            if index > 0 { output += "," }
            body(part, &output)
        }
        output += closing
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}
