import HTTPTypes

/// The head of one request while its lines come in. It never lets a field that frames the message be doubled.
struct RequestHead: Sendable {
    let line: RequestLine
    /// Made into `HTTPFields` all at once: one by one each would pass through an unspecialised collection.
    private var fields: [HTTPField] = []
    private var host: String?
    private var contentLength: ContentLength?
    private var codings = TransferCodings()
    private var saysClose = false
    private var saysKeepAlive = false
    private var expectsContinue = false
    private var expectsOther = false

    init(_ line: RequestLine) {
        self.line = line
        fields.reserveCapacity(16)
    }

    /// Takes one field line, without its CRLF.
    mutating func add(_ octets: Span<UInt8>) throws(Refusal) {
        let found = try FieldLine(octets)
        let known = KnownFieldName.find(octets, found.name)
        guard let name = known?.name ?? HTTPField.Name(octets.asciiString(found.name)) else {
            throw .badRequest("a field name that is no token (RFC 9110 §5.1)")
        }
        try take(known?.meaning ?? .other, octets, found.value)
        fields.append(RequestHead.field(name, octets, found))
    }

    /// A value that is not ASCII keeps its octets, also where they are not UTF-8 (RFC 9110 §5.5).
    private static func field(_ name: HTTPField.Name, _ octets: Span<UInt8>, _ line: FieldLine) -> HTTPField {
        guard !line.isASCII else { return HTTPField(name: name, value: octets.asciiString(line.value)) }
        let part = octets.extracting(line.value)
        return part.withUnsafeBufferPointer { HTTPField(name: name, value: $0) }
    }

    /// Whether the connection may live on after the answer (RFC 9112 §9.3).
    var keepsAlive: Bool { !saysClose && (line.version == .http11 || saysKeepAlive) }

    /// An HTTP/1.0 client never waits for `100 Continue` (RFC 9110 §10.1.1).
    var mayWaitForContinue: Bool { expectsContinue && line.version == .http11 }

    /// All lines are in: checks what they say together.
    func framing(bodyLimit: Int) throws(Refusal) -> BodyFraming {
        try checkHost()
        if codings.isPresent {
            guard contentLength == nil else {
                throw .badRequest("both Transfer-Encoding and Content-Length (RFC 9112 §6.3)")
            }
            guard line.version == .http11 else {
                throw .badRequest("Transfer-Encoding in HTTP/1.0 (RFC 9112 §6.1)")
            }
            try codings.check()
        }
        if expectsOther, line.version == .http11 {
            throw Refusal(.expectationFailed, "an expectation other than 100-continue (RFC 9110 §10.1.1)")
        }
        guard !codings.isPresent else { return .chunked }
        return try contentLength?.framing(bodyLimit: bodyLimit) ?? .none
    }

    /// The request that this head and `body` make.
    func request(body: [UInt8]) -> ParsedRequest {
        var all = HTTPFields()
        all.replaceSubrange(0..<0, with: fields)
        return ParsedRequest(
            method: line.method, segments: line.target.segments, path: line.target.path,
            query: line.target.query,
            fields: all, body: body, version: line.version, keepsAlive: keepsAlive,
            host: line.target.host ?? host ?? "")
    }

    private mutating func take(
        _ meaning: KnownFieldName.Meaning, _ octets: Span<UInt8>, _ value: Range<Int>
    ) throws(Refusal) {
        switch meaning {
        case .host:
            guard host == nil else { throw .badRequest("more than one Host (RFC 9112 §3.2)") }
            host = try Authority(octets, value).host
        case .contentLength:
            guard contentLength == nil else {
                throw .badRequest("more than one Content-Length (RFC 9112 §6.3)")
            }
            contentLength = try ContentLength(octets, value)
        case .transferEncoding: codings.add(octets, value)
        case .connection: takeConnection(octets, value)
        case .expect: takeExpectation(octets, value)
        case .other: break
        }
    }

    private mutating func takeConnection(_ octets: Span<UInt8>, _ value: Range<Int>) {
        var (close, keep) = (saysClose, saysKeepAlive)
        octets.forEachListMember(value) { member in
            if octets.equals(member, ignoringCase: "close") { close = true }
            if octets.equals(member, ignoringCase: "keep-alive") { keep = true }
        }
        (saysClose, saysKeepAlive) = (close, keep)
    }

    private mutating func takeExpectation(_ octets: Span<UInt8>, _ value: Range<Int>) {
        var (awaits, other) = (expectsContinue, expectsOther)
        octets.forEachListMember(value) { member in
            let isContinue = octets.equals(member, ignoringCase: "100-continue")
            if isContinue { awaits = true } else { other = true }
        }
        (expectsContinue, expectsOther) = (awaits, other)
    }

    /// One Host in HTTP/1.1. A client sends in it what an absolute-form target names (RFC 9112 §3.2), so one
    /// that differs is refused: two readers of the message could take it for two places.
    private func checkHost() throws(Refusal) {
        guard let host else {
            if line.version == .http10 { return }
            throw .badRequest("no Host (RFC 9112 §3.2)")
        }
        guard let named = line.target.host, named != host else { return }
        throw .badRequest("a Host that differs from the target (RFC 9112 §3.2)")
    }
}
