import HTTP
import HTTPTypes

/// Who really asked, when a named proxy stands between. It never believes anybody else's `X-Forwarded-…`
/// (ASVS 4.1.3).
struct ForwardedPeer {
    let peer: String
    let isSecure: Bool

    private static let forwardedFor = HTTPField.Name("X-Forwarded-For")
    private static let forwardedProto = HTTPField.Name("X-Forwarded-Proto")

    init(peer: String, isTLS: Bool, fields: HTTPFields, proxies: Set<String>) {
        guard proxies.contains(peer), let forwardedFor = Self.forwardedFor, let proto = Self.forwardedProto
        else {
            self.peer = peer
            isSecure = isTLS
            return
        }
        // Each proxy appends whom it heard it from: read from the right, past our own proxies.
        let chain = (fields[forwardedFor] ?? "").split(separator: ",").map { part in
            String(part.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" })
        }
        let client = chain.last { !proxies.contains($0) }
        self.peer = client.flatMap { Self.looksLikeAddress($0) ? $0 : nil } ?? peer
        let scheme = fields[proto]?.split(separator: ",").last
        isSecure = isTLS || scheme?.filter { $0 != " " }.lowercased() == "https"
    }

    private static func looksLikeAddress(_ text: String) -> Bool {
        (2...45).contains(text.utf8.count) && text.utf8.allSatisfy { octet in
            switch octet {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "."), UInt8(ascii: ":"): true
            default: false
            }
        }
    }
}
