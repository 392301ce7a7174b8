import Foundation
import Testing

/// One of the shared vectors: bytes that a client sends, and what a server may do with them.
struct HTTPVector: Decodable, Sendable, CustomTestStringConvertible {
    struct Chunk: Decodable, Sendable {
        let base64: String
    }

    struct Expectation: Decodable, Sendable {
        let status: [Int]?
        let prefer: [Int]?
        let responses: Int?
        let sequence: [[Int]]?
        let connection_after: String
        let http10: Bool?
    }

    let name: String
    let chunks: [Chunk]
    let half_close: Bool?
    let expect: Expectation

    var bytes: [UInt8] { chunks.flatMap { Data(base64Encoded: $0.base64).map(Array.init) ?? [] } }
    var testDescription: String { name }

    /// The file lies beside the checkout.
    static let path = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/vectors/http.json")

    /// All vectors; empty if the file is missing, which is a test of its own.
    static let all: [HTTPVector] = {
        guard let data = try? Data(contentsOf: path) else { return [] }
        return (try? JSONDecoder().decode([HTTPVector].self, from: data)) ?? []
    }()
}
