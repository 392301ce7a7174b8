/// Every number that bounds the server, in one place. Sizes in bytes, times in seconds.
public struct Limits: Sendable, Equatable {
    // One request
    public var requestLineBytes = 8 * 1024
    public var headerSectionBytes = 32 * 1024
    public var headerFields = 100
    public var bodyBytes = 1024 * 1024
    public var chunkLineBytes = 256
    public var chunkExtensionBytes = 16 * 1024
    public var trailerBytes = 8 * 1024
    public var formFields = 500

    // A form with files (multipart/form-data)
    /// The content of a request to a form that takes a file, with the framing of its parts. It is more than a
    /// file may have (`FieldRule.FileRule`): one a little too large is told about with everything typed kept.
    public var uploadBytes = 25 * 1024 * 1024
    public var formParts = 100
    /// The fields of one part, with their line ends.
    public var partHeaderBytes = 4 * 1024
    public var partNameBytes = 200
    public var filenameBytes = 2 * 1024

    // Time
    public var headerSeconds = 10.0
    /// After `bodyGraceSeconds` a body must have arrived at `bodyBytesPerSecond` or better.
    public var bodyGraceSeconds = 10.0
    public var bodyBytesPerSecond = 1024.0
    /// What came faster buys at most this long a silence: what has come of a body is held meanwhile.
    public var bodyStallSeconds = 30.0
    public var idleSeconds = 60.0
    public var writeStallSeconds = 30.0
    public var handshakeSeconds = 10.0
    /// After the last response the connection is closed in two steps: we stop sending, then read and discard.
    public var lingerSeconds = 2.0
    public var lingerBytes = 256 * 1024
    public var drainSeconds = 8.0
    /// During a drain an idle connection may still ask for this long: its request may be on its way.
    public var drainGraceSeconds = 0.5

    // Connections and queues
    public var requestsPerConnection = 1000
    public var pipelinedRequests = 16
    public var connections = 6000
    /// Per source address; 0 turns it off, as behind a proxy.
    public var connectionsPerAddress = 4000
    public var ordinaryWorkers = 6
    public var ordinaryQueue = 512
    public var slowWorkers = 2
    public var slowQueue = 20
    public var printingWorkers = 2
    public var printingQueue = 20
    /// Bytes waiting for one slow reader before a streamed body pauses.
    public var writeBufferBytes = 256 * 1024
    public var retryAfterSeconds = 2
    /// Content held for all clients together, beyond each request's free part; what does not fit gets 503.
    public var contentBytesInAll = 256 * 1024 * 1024
    /// The part of each request's content that always fits. A connection that has so much under way is heard
    /// no further until some has been answered.
    public var freeContentBytes = 16 * 1024

    public init() {}
}
