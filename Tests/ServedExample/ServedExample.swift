import Glibc
import HTTP
import HTTPServer
import HTTPTypes
import Logging
import Sockets

/// A whole server in its own process, for tests that must kill it, starve it or stop it. It is never shipped.
@main struct ServedExample: Responder {
    static func main() throws {
        switch CommandLine.arguments.dropFirst().first {
        case "supervise": exit(try supervise())
        case "refuse": exit(2)
        case "crash": kill(getpid(), SIGKILL)
        case "stumble":
            // Serves the first time, is refused what it needs many times, and then gets it.
            if (2...13).contains(starts) { exit(4) }
            fallthrough
        case "serve":
            guard let inherited = try Supervisor.inheritedListeners() else { exit(3) }
            try serve(inherited.listeners, whenReady: inherited.reportReady)
        default:
            let listener = try Listener(host: "127.0.0.1", port: 0)
            try serve([listener]) { announce("\(listener.port)") }
        }
    }

    private static func supervise() throws -> Int32 {
        let listener = try Listener(host: "127.0.0.1", port: 0)
        announce("\(listener.port)")
        var rules = Supervisor.Rules()
        rules.pauses = [0, 10]
        return try Supervisor.run(
            listeners: [listener], childArguments: Array(CommandLine.arguments.dropFirst(2)), rules: rules
        ) { announce($0) }
    }

    /// Which start this is, as counted in the file that the second argument names.
    private static var starts: Int {
        guard let file = fopen(CommandLine.arguments.last ?? "", "a+") else { return 0 }
        defer { fclose(file) }
        fputc(0x2e, file)
        return ftell(file)
    }

    private static let hasSaidSo = Monitor(false)

    private static func serve(_ listeners: [Listener], whenReady: () -> Void) throws {
        let signals = Signals(blocking: [SIGTERM, SIGINT, SIGHUP])
        let server = try HTTPServer(
            listeners: listeners.map { HTTPListener($0) },
            logger: Logger(label: "example", factory: { _ in SwiftLogNoOpLogHandler() }),
            responder: ServedExample()
        ) { Response($0) }
        try server.start()
        whenReady()
        hasSaidSo.withLock { $0 = true }
        hasSaidSo.wakeAll()
        while signals.next() == SIGHUP {}
        exit(server.drain() ? 0 : 1)
    }

    func lane(for request: Request) -> Lane { .ordinary }

    func respond(to request: Request, reply: @escaping @Sendable (Response) -> Void) {
        if request.path == "/die" {
            // A child that dies before it has said that it serves is another story.
            ServedExample.hasSaidSo.wait { $0 ? true : nil }
            kill(getpid(), SIGKILL)
        }
        if request.path == "/stop" { exit(0) }
        reply(Response(.ok, body: .bytes(Array(String(getpid()).utf8))))
    }

    private static func announce(_ line: String) {
        print(line)
        fflush(nil)
    }
}
