import HTTP
import HTTPTypes
import Logging
import Sockets
import Synchronization

/// Where a handler's response goes: made into bytes on the replying thread and posted to the connection's
/// loop. It never lets a client wait for ever: a slot dropped without a reply answers 500.
final class ReplySlot: Sendable {
    private let key: ExchangeKey
    private let traits: AnswerTraits
    private let request: Request
    private let pool: WorkerPool
    private let mailbox: Mailbox<LoopMessage>
    private let shared: ServerShared
    /// Kept as long as the request: also when its client has gone and it still waits for a worker.
    private let share: ContentShare?
    private let isAnswered = Atomic(false)

    init(
        _ key: ExchangeKey, _ traits: AnswerTraits, _ request: Request, share: ContentShare?,
        pool: WorkerPool, mailbox: Mailbox<LoopMessage>, shared: ServerShared
    ) {
        self.key = key
        self.traits = traits
        self.request = request
        self.pool = pool
        self.mailbox = mailbox
        self.shared = shared
        self.share = share
    }

    deinit {
        guard !isAnswered.load(ordering: .relaxed) else { return }
        shared.logger.error("Ingen svarade på begäran \(request.id); 500 skickades.")
        mailbox.post(.answer(key, shared.finisher.finish(shared.refusalPage(.internalServerError), traits)))
    }

    /// No handler will be asked: the loop answers by itself.
    func decline() { isAnswered.store(true, ordering: .relaxed) }

    func reply(_ given: Response) {
        guard !isAnswered.exchange(true, ordering: .relaxed) else {
            shared.logger.error("Begäran \(request.id) besvarades två gånger; det andra svaret kastades.")
            return
        }
        if case .stream(let producer) = given.body { return replyStreaming(given, producer) }
        let response = shared.finisher.varied(given)
        if shared.finisher.wouldCompress(response, request.fields) {
            replyCompressed(response)
        } else {
            mailbox.post(.answer(key, shared.finisher.finish(response, traits)))
        }
    }

    private func replyCompressed(_ response: Response) {
        let finisher = shared.finisher
        // A reply may come from the thread that flushes the database: compressing there would hold up
        // everybody.
        let compressAndPost: @Sendable () -> Void = { [key, traits, mailbox] in
            mailbox.post(.answer(key, finisher.finish(finisher.compressed(response), traits)))
        }
        if CurrentWorker.isCurrent || !pool.submitContinuation(compressAndPost) { compressAndPost() }
    }

    private func replyStreaming(
        _ response: Response, _ producer: @escaping @Sendable (any BodyWriter) throws -> Void
    ) {
        var outgoing = shared.finisher.finish(response, traits)
        guard !traits.isHead, outgoing.isChunked || outgoing.endsConnection else {
            mailbox.post(.answer(key, outgoing))
            return
        }
        let stream = BodyStream(limit: shared.limits.writeBufferBytes) { [mailbox, key] in
            mailbox.post(.streamProgress(key))
        }
        outgoing.stream = stream
        mailbox.post(.answer(key, outgoing))
        if !pool.submitContinuation({ stream.run(producer) }) {
            stream.run { _ in throw BodyStream.Cancelled() }
        }
    }
}
