import HTTP
import HTTPTypes

/// An answer as a test looks at it.
public struct TestPage: Sendable {
    public let path: String
    public let response: Response

    public var status: Int { response.status.code }
    public var location: String? { response.fields[.location] }
    public var forms: [HTMLForm] { HTMLForm.all(in: text) }

    public var text: String {
        guard case .bytes(let bytes) = response.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The form that is sent to an address.
    public func form(sentTo address: String) -> HTMLForm? {
        forms.first { $0.action == address }
    }

    public func contains(_ words: String) -> Bool {
        text.contains(words)
    }
}
