import TestSupport
import Testing

/// Decisions served through the front door, as far as a test needs them.
extension TestApp {
    /// The page of the latest issued decision.
    func issuedAddress(_ number: String) throws -> String {
        String(try letterAddress(number).dropLast("/brev".count))
    }

    @discardableResult
    func serve(_ values: [String: String], at address: String) throws -> TestPage {
        try client(as: "handlaggare").submit(address + "/delgivning", values)
    }

    @discardableResult
    func followUp(_ values: [String: String], at address: String) throws -> TestPage {
        try client(as: "handlaggare").submit(address + "/delgivning/handelse", values)
    }
}
