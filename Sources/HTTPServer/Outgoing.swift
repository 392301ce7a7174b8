/// One response as it leaves, made by a worker and sent by the loop.
struct Outgoing: Sendable {
    /// Status line, fields and the empty line; the loop adds `Connection` where one is needed.
    var head: [UInt8]
    var body: [UInt8] = []
    var stream: BodyStream?
    /// Each piece of the stream goes in a chunk; else the end of the connection ends it (HTTP/1.0).
    var isChunked = false
    /// The connection cannot or shall not go on after this.
    var endsConnection = false

    private static let close = Array("Connection: close\r\n\r\n".utf8)
    private static let keepAlive = Array("Connection: keep-alive\r\n\r\n".utf8)

    /// RFC 9112 §9.6: the last response says so. §9.3: HTTP/1.0 stays open only if told.
    mutating func addConnectionField(closes: Bool, version10: Bool) {
        guard closes || version10, head.count >= 2 else { return }
        head.removeLast(2)
        head += closes ? Outgoing.close : Outgoing.keepAlive
    }
}
