@testable import HTTP

/// Feeds a parser and gathers what it says.
enum Feed {
    static func events(
        _ bytes: [UInt8], finishing: Bool = false, limits: Limits = Limits()
    ) -> [RequestEvent] {
        parts([bytes], finishing: finishing, limits: limits)
    }

    static func events(_ text: String, finishing: Bool = false, limits: Limits = Limits()) -> [RequestEvent] {
        events(Array(text.utf8), finishing: finishing, limits: limits)
    }

    static func parts(
        _ parts: [[UInt8]], finishing: Bool = false, limits: Limits = Limits()
    ) -> [RequestEvent] {
        var parser = RequestParser(limits: limits)
        var events: [RequestEvent] = []
        for part in parts { part.withUnsafeBytes { events += parser.receive($0) } }
        return finishing ? events + parser.finish() : events
    }

    /// In pieces of `size` octets.
    static func pieces(_ bytes: [UInt8], of size: Int, finishing: Bool = false) -> [RequestEvent] {
        parts(
            stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) },
            finishing: finishing)
    }

    /// In two pieces, the first of `offset` octets.
    static func halves(_ bytes: [UInt8], at offset: Int, finishing: Bool = false) -> [RequestEvent] {
        parts([Array(bytes[..<offset]), Array(bytes[offset...])], finishing: finishing)
    }
}

extension RequestEvent {
    var request: ParsedRequest? {
        if case .request(let request) = self { request } else { nil }
    }

    var refusal: Refusal? {
        if case .refused(let refusal) = self { refusal } else { nil }
    }
}
