import App
import Casework
import TestSupport
import Testing

/// The form of a handover, filled in rightly, for the tests over every form.
extension FormSample {
    static let handovers = [
        FormSample(
            pattern: "/arenden/{case}/overlamning/ny", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.caseInMeeting()
                try app.addDocument(to: number)
                return "/arenden/\(number)/overlamning/ny"
            },
            values: ["grund": "needToKnow", "skal": "Behövs i utredningen."], typedField: "skal",
            keepsDraft: true),
    ]
}

/// Handovers made through the front door.
extension TestApp {
    static let consent = [
        "grund": "consent", "samtyckegivare": "person", "samtyckessatt": "spoken", "samtyckesdag": "idag",
    ]
    static let needed = ["grund": "needToKnow", "skal": "Behövs i arbetet."]

    /// - Parameter things: as the boxes send them, such as "note.0123456789abc".
    func tryHandingOver(
        _ things: [String], in number: String, as account: String = "koordinator",
        _ values: [String: String] = TestApp.consent
    ) throws -> TestPage {
        let boxes = things.enumerated().map { ("sak\($0 + 1)", $1) }
        return try client(as: account).submit(
            "/arenden/\(number)/overlamning/ny",
            values.merging(Dictionary(boxes) { first, _ in first }) { $1 })
    }

    /// Gives the handover's address.
    func handOver(
        _ things: [String], in number: String, as account: String = "koordinator",
        _ values: [String: String] = TestApp.consent
    ) throws -> String {
        let sent = try tryHandingOver(things, in: number, as: account, values)
        try #require(sent.status == 303, "\(sent.text)")
        return try #require(sent.location)
    }

    /// Everything that the form offers, as the boxes send it.
    func offered(in number: String, as account: String = "koordinator") throws -> [String] {
        let page = try client(as: account).get("/arenden/\(number)/overlamning/ny")
        return page.text.split(separator: "type=\"checkbox\"").dropFirst().compactMap { box in
            box.split(separator: "value=\"").dropFirst().first?.split(separator: "\"").first.map(String.init)
        }
    }
}
