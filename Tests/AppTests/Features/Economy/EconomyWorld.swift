import TestSupport
import Testing

/// Calculations of cost and benefit through the front door.
extension TestApp {
    /// Begins one as the manager, and gives its address.
    func economySheet(_ values: [String: String] = ["borjan": "example", "ranta": "3"]) throws -> String {
        let sent = try client(as: "chef").submit("/siffror/ekonomi/ny", values)
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
        return try #require(sent.location)
    }

    static let economyRow = [
        "vem": "municipality", "vad": "intervention", "belopp": "225 000 kr", "nar": "spread", "fran": "1",
        "till": "2", "kalla": "Slutrapporten", "kalladag": "2023-06-30",
    ]
}

/// Its forms filled in rightly, for the tests over every form.
extension FormSample {
    static let economy = [
        FormSample(
            pattern: "/siffror/ekonomi/ny", sender: .signedIn("chef"),
            address: { _ in "/siffror/ekonomi/ny" }, values: ["namn": "Vår kalkyl", "ranta": "3,5"],
            typedField: "namn", keepsDraft: true),
        FormSample(
            pattern: "/siffror/ekonomi/{sheet}/andra", sender: .signedIn("chef"),
            address: { try $0.economySheet() + "/andra" }, values: ["namn": "Vår kalkyl"],
            typedField: "namn", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/siffror/ekonomi/{sheet}/rad/ny", sender: .signedIn("chef"),
            address: { try $0.economySheet() + "/rad/ny" }, values: TestApp.economyRow, typedField: "kalla",
            keepsDraft: true),
        FormSample(
            pattern: "/siffror/ekonomi/{sheet}/rad/{row}", sender: .signedIn("chef"),
            address: { try $0.economySheet() + "/rad/4" }, values: ["kalla": "En annan källa"],
            typedField: "kalla", keepsDraft: true, merges: true),
    ]
}
