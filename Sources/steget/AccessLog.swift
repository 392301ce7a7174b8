import HTTP
import HTTPTypes
import Logging
import Sockets
import Web

/// One line for each request, when `--access-log` asks for it: method, pattern of the address, status, time
/// and peer. It never holds the address itself, which may name a case.
struct AccessLog: Responder {
    let router: Router
    let logger: Logger

    func lane(for request: Request) -> Lane {
        router.lane(for: request)
    }

    func contentBytes(_ method: HTTPRequest.Method, _ segments: [String]) -> Int? {
        router.contentBytes(method, segments)
    }

    func respond(to request: Request, reply: @escaping @Sendable (Response) -> Void) {
        let began = MonotonicClock.now
        let pattern = router.pattern(for: request) ?? "-"
        router.respond(to: request) { response in
            logger.info(
                "request",
                metadata: [
                    "request": "\(request.id)", "method": "\(request.method.rawValue)", "route": "\(pattern)",
                    "status": "\(response.status.code)", "ms": "\(MonotonicClock.now - began)",
                    "peer": "\(request.peer)",
                ])
            reply(response)
        }
    }
}
