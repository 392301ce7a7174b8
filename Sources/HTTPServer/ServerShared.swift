import HTTP
import HTTPTypes
import Logging
import Sockets

/// What all loops and workers of one server use. It never changes after the server has been made.
final class ServerShared: Sendable {
    let limits: Limits
    let patience: Patience
    let responder: any Responder
    let logger: Logger
    let proxies: Set<String>
    let finisher: ResponseFinisher
    let census: ConnectionCensus
    let content: ContentBudget
    let ordinary: WorkerPool
    let slow: WorkerPool
    let printing: WorkerPool
    private let page: @Sendable (HTTPResponse.Status) -> Response

    init(
        limits: Limits, everyResponse: HTTPFields, responder: any Responder, logger: Logger,
        proxies: Set<String>,
        page: @escaping @Sendable (HTTPResponse.Status) -> Response
    ) throws {
        (self.limits, self.responder, self.logger) = (limits, responder, logger)
        (self.proxies, self.page) = (proxies, page)
        patience = Patience(limits)
        finisher = ResponseFinisher(preset: PresetFields(everyResponse))
        census = ConnectionCensus(limits: limits)
        content = ContentBudget(limit: limits.contentBytesInAll, free: limits.freeContentBytes)
        ordinary = try WorkerPool(
            name: "ordinary", workers: limits.ordinaryWorkers, queueLimit: limits.ordinaryQueue,
            responder: responder)
        slow = try WorkerPool(
            name: "slow", workers: limits.slowWorkers, queueLimit: limits.slowQueue, responder: responder)
        printing = try WorkerPool(
            name: "printing", workers: limits.printingWorkers, queueLimit: limits.printingQueue,
            responder: responder)
    }

    func pool(_ lane: Lane) -> WorkerPool {
        switch lane {
        case .ordinary: ordinary
        case .slow: slow
        case .printing: printing
        }
    }

    func rouseWorkers() {
        for pool in [ordinary, slow, printing] { pool.rouse() }
    }

    /// ASVS 16.3.3: every attempt to get past the framing is a line. It holds nothing that was sent.
    func note(_ refusal: Refusal, from peer: PeerAddress) {
        logger.notice("HTTP-begäran avvisades", metadata: [
            "status": "\(refusal.status.code)", "reason": "\(refusal.reason)", "peer": "\(peer.text)",
        ])
    }

    /// The page for a status that the server itself answers with.
    func refusalPage(_ status: HTTPResponse.Status) -> Response {
        var response = page(status)
        response.status = status
        if status == .serviceUnavailable, let retryAfter = HTTPField.Name("Retry-After") {
            response.fields[retryAfter] = String(limits.retryAfterSeconds)
        }
        // RFC 9110 §15.5.6: 405 must name what is allowed.
        if status == .methodNotAllowed, !response.fields.contains(.allow) {
            response.fields[.allow] = "GET, HEAD, POST"
        }
        return response
    }
}
