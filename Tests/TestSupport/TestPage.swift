import HTTP
import HTTPTypes

/// An answer as a test looks at it.
public struct TestPage: Sendable {
    public let path: String
    public let response: Response

    public var status: Int { response.status.code }
    public var location: String? { response.fields[.location] }
    public var forms: [HTMLForm] { HTMLForm.all(in: text) }

    public var text: String { String(decoding: octets, as: UTF8.self) }

    /// All of it, also where it is sent piece by piece; nothing where that failed on the way.
    public var octets: [UInt8] {
        switch response.body {
        case .none: return []
        case .bytes(let bytes): return bytes
        case .stream(let run):
            let reader = WholeReader()
            do { try run(reader) } catch { return [] }
            return reader.octets
        }
    }

    /// The form that is sent to an address.
    public func form(sentTo address: String) -> HTMLForm? {
        forms.first { $0.action == address }
    }

    public func contains(_ words: String) -> Bool {
        text.contains(words)
    }
}

/// Takes everything in.
private final class WholeReader: BodyWriter {
    private(set) var octets: [UInt8] = []

    func write(_ bytes: [UInt8]) throws { octets += bytes }
}
