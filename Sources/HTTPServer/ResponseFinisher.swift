import HTTP
import HTTPTypes

/// Makes a response into the bytes that leave: adds `Date`, the fields every response carries and the
/// framing. It runs on any thread and never touches a connection.
struct ResponseFinisher: Sendable {
    let preset: PresetFields
    let date = DateLine()
    let compressors = CompressorPool()

    /// The status line and fields for `response`, and its body unless the request or the status forbids one.
    func finish(_ response: Response, _ traits: AnswerTraits) -> Outgoing {
        var outgoing = Outgoing(head: [])
        outgoing.head.reserveCapacity(1024)
        ResponseSerializer.appendStatusLine(response.status, to: &outgoing.head)
        if !response.fields.contains(.date) { outgoing.head += date.bytes }
        for field in response.fields where !ResponseFinisher.isOurs(field.name) {
            ResponseSerializer.append(field, to: &outgoing.head)
        }
        preset.append(to: &outgoing.head, unlessIn: response.fields)
        frame(response, traits, &outgoing)
        ResponseSerializer.appendLineEnd(to: &outgoing.head)
        let asksToClose = response.fields[.connection]?.lowercased() == "close"
        if !traits.keepsAlive || asksToClose { outgoing.endsConnection = true }
        return outgoing
    }

    /// RFC 9112 §6: exactly one way to find the end of the body, and none for a status that has no body.
    private func frame(_ response: Response, _ traits: AnswerTraits, _ outgoing: inout Outgoing) {
        let code = response.status.code
        // RFC 9110 §6.4.1, §8.6: no content with 1xx, 204 and 304, and no Content-Length either.
        if code < 200 || code == 204 || code == 304 { return }
        switch response.body {
        case .none:
            ResponseSerializer.append(name: "Content-Length", decimal: 0, to: &outgoing.head)
        case .bytes(let bytes):
            ResponseSerializer.append(name: "Content-Length", decimal: bytes.count, to: &outgoing.head)
            if !traits.isHead { outgoing.body = bytes }
        case .stream:
            // RFC 9112 §6.1: never chunked to HTTP/1.0, where the end of the connection ends the body.
            if traits.version == .http11 {
                outgoing.isChunked = true
                outgoing.head += ResponseFinisher.chunked
            } else {
                outgoing.endsConnection = true
            }
        }
    }

    private static let chunked = Array("Transfer-Encoding: chunked\r\n".utf8)

    /// Framing is the server's alone: two opinions on it are a smuggling hole (RFC 9112 §11.2).
    private static func isOurs(_ name: HTTPField.Name) -> Bool {
        name == .contentLength || name == .transferEncoding || name == .connection
    }
}
