/// A value of JSON (RFC 8259) about figures.
indirect enum FigureJSON: Sendable {
    case null
    case text(String)
    case whole(Int)
    case list([FigureJSON])
    case object([(name: String, value: FigureJSON)])

    var octets: [UInt8] { Array((words + "\n").utf8) }

    private var words: String {
        switch self {
        case .null: "null"
        case .text(let text): FigureJSON.quoted(text)
        case .whole(let number): String(number)
        case .list(let values): "[" + values.map(\.words).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { FigureJSON.quoted($0.name) + ":" + $0.value.words }
                .joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20: quoted += "\\u00" + (scalar.value < 16 ? "0" : "")
                + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
