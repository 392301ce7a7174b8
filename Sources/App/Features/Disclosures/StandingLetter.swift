import Crypto
import HTTP
import HTTPTypes
import Web

/// A document that stands by itself, as it is sent. Only its own style is let in, by its hash: also that of
/// one from years ago. It never takes a script.
enum StandingLetter {
    static func response(_ octets: [UInt8]) throws -> Response {
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
