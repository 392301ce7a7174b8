import TestSupport
import Testing

/// Tables published through the front door.
extension TestApp {
    static let publishing = [
        "rubrik": "Deltagare efter kön", "underlag": "Deltagare", "fran": "2026-01-01", "till": "2026-06-30",
        "definition": "Alla som hade en plats.", "satt": "hide", "grans": "5", "avrundning": "1",
        "tabell": "Kön\tAntal\nMän\t12\nKvinnor\t9\nTotalt\t21",
    ]

    /// Lays a table forward and gives its address.
    func proposal(_ values: [String: String] = [:]) throws -> String {
        let sent = try client(as: "chef").submit(
            "/siffror/publicera", TestApp.publishing.merging(values) { $1 })
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
        return try #require(sent.location)
    }

    /// Publishes it too.
    func published(_ values: [String: String] = [:]) throws -> String {
        let address = try proposal(values), client = try client(as: "chef")
        let form = try #require(client.get(address).form(sentTo: address + "/publicera"))
        let sent = client.submit(form, [:])
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
        return try #require(sent.location)
    }
}

extension FormSample {
    static let publishing = [
        FormSample(
            pattern: "/siffror/publicera", sender: .signedIn("chef"), address: { _ in "/siffror/publicera" },
            values: TestApp.publishing, typedField: "definition", keepsDraft: true)
    ]
}
