import Glibc
import HTTP

/// Any bytes: no trap, nothing kept beyond the limits, and the same events however the bytes are cut.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let whole = events([bytes[...]])
    for offset in offsets(count) where events([bytes[..<offset], bytes[offset...]]) != whole { abort() }
    if count <= 2048, events(bytes.indices.map { bytes[$0...$0] }) != whole { abort() }
    return 0
}

private func events(_ parts: [ArraySlice<UInt8>]) -> [RequestEvent] {
    var limits = Limits()
    // Small, so that the fuzzer reaches them.
    limits.requestLineBytes = 256
    limits.headerSectionBytes = 512
    limits.headerFields = 12
    limits.bodyBytes = 300
    limits.chunkExtensionBytes = 64
    limits.chunkLineBytes = 64
    limits.trailerBytes = 64
    var parser = RequestParser(limits: limits)
    var events: [RequestEvent] = []
    for part in parts {
        part.withUnsafeBytes { events += parser.receive($0) }
        if parser.bodyBytesReceived > limits.bodyBytes { abort() }
    }
    events += parser.finish()
    check(events)
    return events
}

/// Nothing follows a refusal or the last request of a connection, and what is accepted is clean.
private func check(_ events: [RequestEvent]) {
    for (index, event) in events.enumerated() {
        switch event {
        case .head: if index == events.count - 1 { abort() }
        case .refused: if index != events.count - 1 { abort() }
        case .request(let request):
            if !request.keepsAlive && index != events.count - 1 { abort() }
            let isClimbing = request.segments.contains { [".", ".."].contains($0) || $0.utf8.contains(0) }
            if isClimbing { abort() }
            if request.path.utf8.first != UInt8(ascii: "/") { abort() }
        }
    }
}

private func offsets(_ count: Int) -> [Int] {
    if count <= 256 { return Array(0...count) }
    return Array(stride(from: 1, to: count, by: max(1, count / 64)))
}
