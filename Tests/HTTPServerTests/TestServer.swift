import HTTP
import HTTPServer
import HTTPTypes
import Logging
import Sockets

/// A responder of one closure.
struct ClosureResponder: Responder {
    typealias Reply = @Sendable (Response) -> Void
    var lanes: @Sendable (Request) -> Lane = { _ in .ordinary }
    let body: @Sendable (Request, @escaping Reply) -> Void

    func lane(for request: Request) -> Lane { lanes(request) }
    func respond(to request: Request, reply: @escaping Reply) { body(request, reply) }
}

/// The real server on a free port, for as long as it is kept.
final class TestServer: Sendable {
    let port: Int
    let server: HTTPServer

    static let everyResponse: HTTPFields = [
        .contentSecurityPolicy: "default-src 'none'", .xContentTypeOptions: "nosniff",
    ]

    init(
        on kind: HTTPListener.Kind = .plain, limits: Limits = .hasty, proxies: Set<String> = [],
        lanes: @escaping @Sendable (Request) -> Lane = { _ in .ordinary },
        _ body: @escaping @Sendable (Request, @escaping ClosureResponder.Reply) -> Void
    ) throws {
        let listener = try Listener(host: "127.0.0.1", port: 0)
        port = listener.port
        var logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        logger.logLevel = .critical
        server = try HTTPServer(
            listeners: [HTTPListener(listener, kind)], limits: limits,
            everyResponse: TestServer.everyResponse, behindProxy: proxies, logger: logger,
            responder: ClosureResponder(lanes: lanes, body: body)
        ) { status in
            let page = Array("<h1>\(status.code)</h1>".utf8)
            return Response(status, fields: [.contentType: "text/html"], body: .bytes(page))
        }
        try server.start()
    }

    deinit { server.drain() }

    func client(receiveRoom: Int32? = nil) throws -> Client {
        try Client(port: port, receiveRoom: receiveRoom)
    }

    /// Answers the path, and the body if there is one.
    static let echo: @Sendable (Request, @escaping ClosureResponder.Reply) -> Void = { request, reply in
        reply(.text(request.path + String(decoding: request.body, as: UTF8.self)))
    }
}

extension Monitor {
    /// As `wait(until:)`, but a failure when nothing has come of it in a minute: a test must not hang.
    @discardableResult
    func soon<Result>(_ body: (inout State) -> sending Result?) throws -> sending Result {
        guard let result = wait(before: MonotonicClock.now + 60_000, until: body) else {
            throw Client.Failure(what: "waited in vain")
        }
        return result
    }
}

extension Response {
    static func text(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        Response(status, fields: [.contentType: "text/plain; charset=utf-8"], body: .bytes(Array(text.utf8)))
    }
}

extension Limits {
    /// As always, but a test's end waits for nobody.
    static var hasty: Limits {
        var limits = Limits()
        limits.drainGraceSeconds = 0.05
        return limits
    }

    /// Short times, so that tests of slowness are quick; but not so short that a busy machine keeps a client
    /// waiting as long.
    static var quick: Limits {
        var limits = Limits()
        limits.headerSeconds = 1
        limits.bodyGraceSeconds = 0.2
        limits.idleSeconds = 1
        limits.writeStallSeconds = 0.3
        limits.handshakeSeconds = 1
        limits.lingerSeconds = 0.2
        limits.drainSeconds = 2
        limits.drainGraceSeconds = 0.05
        return limits
    }
}

/// `GET` of a path on a connection that stays open.
func get(_ path: String, _ fields: String = "") -> String {
    "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n"
}

func post(_ path: String, _ body: String, _ fields: String = "") -> String {
    "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(body.utf8.count)\r\n\(fields)\r\n\(body)"
}
