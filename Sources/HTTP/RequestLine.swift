import HTTPTypes

/// `method SP request-target SP HTTP-version` (RFC 9112 §3). It never splits on anything but single spaces.
struct RequestLine: Sendable {
    let method: HTTPRequest.Method
    let version: ProtocolVersion
    let target: RequestTarget

    /// - Parameter line: the octets before the CRLF.
    init(_ line: Span<UInt8>) throws(Refusal) {
        guard let first = line.firstIndex(of: ASCII.space, in: 0..<line.count),
            let second = line.firstIndex(of: ASCII.space, in: first + 1..<line.count),
            first > 0, second > first + 1
        else { throw .badRequest("a request line that is not three words (RFC 9112 §3)") }
        guard line.isAll(.token, in: 0..<first) else {
            throw .badRequest("a method that is no token (RFC 9110 §9.1)")
        }
        version = try RequestLine.version(line, second + 1..<line.count)
        guard let method = RequestLine.method(line, 0..<first) else {
            throw Refusal(.notImplemented, "a method that is not implemented (RFC 9110 §9.1)")
        }
        self.method = method
        do throws(Refusal) {
            target = try RequestTarget(line, first + 1..<second, isOptions: method == .options)
        } catch {
            throw RequestLine.told(error, method, version)
        }
    }

    private static func told(
        _ refusal: Refusal, _ method: HTTPRequest.Method, _ version: ProtocolVersion
    ) -> Refusal {
        var known = refusal
        known.method = method
        known.version = version
        return known
    }

    /// `HTTP/` DIGIT `.` DIGIT, in capitals (RFC 9112 §2.3).
    private static func version(_ line: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> ProtocolVersion {
        let start = range.lowerBound
        guard range.count == 8, line.equals(start..<start + 5, "HTTP/"),
            ASCII.isDigit(line[start + 5]), line[start + 6] == ASCII.dot, ASCII.isDigit(line[start + 7])
        else { throw .badRequest("a version that is not HTTP/digit.digit (RFC 9112 §2.3)") }
        guard line[start + 5] == 0x31 else {
            throw Refusal(.httpVersionNotSupported, "a major version other than 1 (RFC 9110 §15.6.6)")
        }
        return line[start + 7] == 0x30 ? .http10 : .http11
    }

    /// The methods that are known; whether a page offers them is the router's to say (405). CONNECT and TRACE
    /// are left out: no tunnels, and nothing is ever echoed. Case counts (RFC 9110 §9.1).
    private static func method(_ line: Span<UInt8>, _ range: Range<Int>) -> HTTPRequest.Method? {
        guard range.count <= 7 else { return nil }
        switch line.asciiString(range) {
        case "GET": return .get
        case "POST": return .post
        case "HEAD": return .head
        case "PUT": return .put
        case "DELETE": return .delete
        case "OPTIONS": return .options
        case "PATCH": return .patch
        default: return nil
        }
    }
}
