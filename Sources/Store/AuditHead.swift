import Crypto
import SQL
import SQLite

/// The log's latest entry: whoever keeps one elsewhere can later tell whether the log was cut or rewritten.
public struct AuditHead: Sendable, Equatable, CustomStringConvertible {
    public let id: Int64
    /// SHA-256 over the entry before and everything in this one.
    public let hash: [UInt8]

    init(id: Int64, hash: [UInt8]) {
        self.id = id
        self.hash = hash
    }

    /// Before the first entry.
    static let origin = AuditHead(id: 0, hash: [UInt8](repeating: 0, count: 32))

    /// Reads `1234:hex…`, as `description` writes it.
    public init?(_ text: String) {
        let halves = text.split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
              let id = Int64(halves[0]), let hash = Hex.decode(String(halves[1])), hash.count == 32
        else { return nil }
        self.init(id: id, hash: hash)
    }

    public var description: String { "\(id):\(Hex.encode(hash))" }

    static func read(_ connection: Connection) throws -> AuditHead {
        try connection.first("SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1") {
            AuditHead(id: try $0.int64(0), hash: try $0.blob(1))
        } ?? .origin
    }
}
