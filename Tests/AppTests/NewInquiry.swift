import TestSupport
import Testing

/// The form of a new inquiry with something typed in it.
enum NewInquiry {
    static let address = "/intresseanmalan/ny"

    static func form(_ client: TestClient, _ text: String) throws -> HTMLForm {
        try #require(client.get(address).form(sentTo: address)).filled(["situation": text])
    }

    /// What stands in the form at an address that the form was said to have come to.
    static func text(_ client: TestClient, _ address: String?) throws -> String? {
        client.get(try #require(address)).form(sentTo: NewInquiry.address)?.value("situation")
    }
}
