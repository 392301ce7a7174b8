extension Client {
    /// One response as it stood on the wire.
    struct Answer {
        let status: Int
        let fields: [(name: String, value: String)]
        let body: [UInt8]

        subscript(name: String) -> String? {
            fields.first { $0.name.lowercased() == name.lowercased() }?.value
        }

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private func readLine() throws -> String {
        while true {
            if let end = buffer.firstIndex(of: 0x0a) {
                let line = String(decoding: buffer[0..<end], as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line.hasSuffix("\r") ? String(line.dropLast()) : line
            }
            guard try more() else { throw Failure(what: "ended in a line") }
        }
    }

    /// One whole response by its own framing.
    func readAnswer(toHead: Bool = false) throws -> Answer {
        let first = try readLine().split(separator: " ")
        guard first.count >= 2, first[0] == "HTTP/1.1", let status = Int(first[1]) else {
            throw Failure(what: "no status line: \(first)")
        }
        var fields: [(name: String, value: String)] = []
        while case let line = try readLine(), !line.isEmpty {
            guard let colon = line.firstIndex(of: ":") else { throw Failure(what: "no field: \(line)") }
            fields.append((String(line[..<colon]), String(line[colon...].dropFirst(2))))
        }
        let head = Answer(status: status, fields: fields, body: [])
        if toHead || status < 200 || status == 204 || status == 304 { return head }
        return Answer(status: status, fields: fields, body: try readBody(head))
    }

    private func readBody(_ head: Answer) throws -> [UInt8] {
        if let length = head["Content-Length"].flatMap({ Int($0) }) { return try read(length) }
        guard head["Transfer-Encoding"] == "chunked" else { return try readToEnd() }
        var body: [UInt8] = []
        while true {
            guard let size = Int(try readLine(), radix: 16) else { throw Failure(what: "no chunk size") }
            body += try read(size)
            _ = try readLine()
            if size == 0 { return body }
        }
    }
}
