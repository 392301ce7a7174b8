/// A form with files as a browser sends it. A file that is only named has the content its name promises.
public enum TestUpload {
    private static let boundary = "----WebKitFormBoundaryx7B"
    public static let contentType = "multipart/form-data; boundary=\(boundary)"

    /// The smallest thing that begins as a PDF does.
    public static let pdf = Array("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".utf8)

    /// A text pack made up for tests: it has the words of no instrument.
    public static func pack(
        _ instrument: String = "MADRS-S", items: Int = 9, values: [Int] = Array(0...6),
        changing changes: [String: String] = [:]
    ) -> [UInt8] {
        let answers = values.map { "\"\($0)\":\"Påhittat svar \($0)\"" }.joined(separator: ",")
        let questions = (1...items).map {
            "{\"item\":\($0),\"text\":\"Påhittad fråga \($0)\",\"answers\":{\(answers)}}"
        }
        let fields = [
            "instrument": "\"\(instrument)\"", "version": "\"prov 1\"", "language": "\"sv\"",
            "rightsHolder": "\"Påhittade förlaget\"", "permission": "\"Brev 12\"",
            "validFrom": "\"2026-01-01\"", "validTo": "\"2027-12-31\"",
            "introduction": "\"Påhittad inledning.\"", "questions": "[\(questions.joined(separator: ","))]",
        ].merging(changes) { $1 }.filter { !$0.value.isEmpty }
        let lines = fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
        return Array("{\(lines.joined(separator: ","))}".utf8)
    }

    private static func promised(_ name: String) -> [UInt8] {
        name == "mall.json" ? template() : name.hasSuffix(".json") ? pack() : pdf
    }

    /// A mapping template that nobody has yet.
    public static func template() -> [UInt8] {
        Array(
            """
            {"code": "prov", "layout": "questions", "versions": [{"number": 1, "from": "2026-12-01",
            "place": 9, "title": "Provmall", "lead": "",
            "questions": [{"code": "more", "kind": "text", "wording": "Något mer?"}]}]}
            """.utf8)
    }

    /// - Parameters:
    ///   - fields: by name; of a file its name.
    ///   - contents: of files, by field.
    public static func body(
        _ fields: [String: String], fileFields: Set<String>, contents: [String: [UInt8]] = [:]
    ) -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            let isFile = fileFields.contains(name)
            let file = isFile ? "; filename=\"\(value)\"\r\nContent-Type: application/octet-stream" : ""
            let head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\(file)\r\n\r\n"
            body += Array(head.utf8)
            body += !isFile ? Array(value.utf8) : value.isEmpty ? [] : contents[name] ?? promised(value)
            body += Array("\r\n".utf8)
        }
        return body + Array("--\(boundary)--\r\n".utf8)
    }
}
