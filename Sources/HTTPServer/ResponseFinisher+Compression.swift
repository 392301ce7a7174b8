import HTTP
import HTTPTypes

extension ResponseFinisher {
    /// Shorter ones gain nothing: they fit one segment anyway.
    private static let leastOctets = 1024

    /// Whether the response may be compressed and is worth it, and the client takes it.
    func wouldCompress(_ response: Response, _ requestFields: HTTPFields) -> Bool {
        isCompressible(response) && AcceptEncoding.allowsGzip(requestFields)
    }

    /// Whether another client would have got it compressed: then caches must know (RFC 9110 §12.5.5).
    func isCompressible(_ response: Response) -> Bool {
        guard response.mayCompress, case .bytes(let bytes) = response.body,
              bytes.count >= ResponseFinisher.leastOctets, !response.fields.contains(.contentEncoding),
              let type = response.fields[.contentType], let media = MediaType(type)
        else { return false }
        return media.essence.hasPrefix("text/") || ResponseFinisher.textual.contains(media.essence)
    }

    private static let textual: Set<String> = [
        "application/javascript", "application/json", "application/manifest+json", "image/svg+xml",
        "application/xml", "application/xhtml+xml",
    ]

    /// The response with `Vary`, if what it holds depends on what the client accepts.
    func varied(_ response: Response) -> Response {
        guard isCompressible(response) else { return response }
        var varied = response
        let before = response.fields[.vary]
        if before?.lowercased().contains("accept-encoding") != true {
            varied.fields[.vary] = before.map { $0 + ", Accept-Encoding" } ?? "Accept-Encoding"
        }
        return varied
    }

    /// The response with its body in gzip. A strong entity tag becomes weak: the octets are no longer the
    /// tagged ones (RFC 9110 §8.8.3).
    func compressed(_ response: Response) -> Response {
        guard case .bytes(let bytes) = response.body,
              let packed = compressors.gzip(bytes), packed.count < bytes.count
        else { return response }
        var smaller = response
        smaller.body = .bytes(packed)
        smaller.fields[.contentEncoding] = "gzip"
        if let tag = response.fields[.eTag], tag.hasPrefix("\"") { smaller.fields[.eTag] = "W/" + tag }
        return smaller
    }
}
