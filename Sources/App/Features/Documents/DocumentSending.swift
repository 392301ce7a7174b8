import Casework
import HTTP
import HTTPTypes
import Store
import Synchronization
import Web

/// Hands a document out as a file to save, never as a page: sandboxed, of a fixed type, under its name. It
/// never sends one octet before the whole file has been found to be what was taken in.
final class DocumentSending: Sendable {
    /// A larger one leaves piece by piece and holds a worker, so there are few of them at once.
    private static let atOnce = 1_000_000
    private static let mostStreams = 3
    private let streams = Atomic(0)

    /// Throws `DamagedDocument`; `RouteRefusal.tooManyRequests` while too many large ones are on their way.
    func response(for document: DocumentRecord, from folder: DocumentFolder) throws -> Response {
        let fields: HTTPFields = [
            .contentType: document.format.mediaType,
            .contentDisposition: ContentDisposition.attachment(filename: document.name),
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .xContentTypeOptions: "nosniff",
            .cacheControl: "no-store",
        ]
        if document.octets <= DocumentSending.atOnce {
            let octets = try folder.read(document.id, sha256: document.sha256)
            return Response(.ok, fields: fields, body: .bytes(octets))
        }
        guard let turn = takeTurn() else { throw RouteRefusal.tooManyRequests(retryAfterSeconds: 5) }
        try folder.check(document.id, sha256: document.sha256)
        return Response(.ok, fields: fields, body: .stream { writer in
            try withExtendedLifetime(turn) {
                try folder.send(document.id, sha256: document.sha256) { try writer.write($0) }
            }
        })
    }

    private func takeTurn() -> Turn? {
        let turn = Turn(self)
        return streams.add(1, ordering: .relaxed).newValue <= DocumentSending.mostStreams ? turn : nil
    }

    /// One of the few, for as long as anybody holds the response: also where nobody ever reads it.
    private final class Turn: Sendable {
        private let sending: DocumentSending

        init(_ sending: DocumentSending) {
            self.sending = sending
        }

        deinit {
            sending.streams.subtract(1, ordering: .relaxed)
        }
    }
}
