import Crypto
import HTTP
import HTTPTypes
import Web

/// How a letter leaves: alone, with nothing around it, and only if not one octet has changed since it was
/// kept. It never lets in anything but the letter's own style.
enum LetterResponse {
    /// Nil if the octets are no longer those that were kept.
    static func html(_ kept: KeptOctets) throws -> Response? {
        try kept.isWhole ? html(kept.octets) : nil
    }

    /// The style is let in by its hash: also that of a letter from years ago.
    static func html(_ octets: [UInt8]) throws -> Response {
        let text = String(decoding: octets, as: UTF8.self)
        let style = text.split(separator: "<style>").dropFirst().first?.split(separator: "</style>").first
        let hash = Base64URL.encode(try SHA256.hash(String(style ?? "")))
        let fields: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
            .contentSecurityPolicy: "default-src 'none'; style-src 'sha256-\(hash)='; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'",
        ]
        return Response(.ok, fields: fields, body: .bytes(octets))
    }
}
