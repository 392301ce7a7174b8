import TestSupport
import Testing

/// The form of a case at a meeting, filled in rightly, for the tests over every form.
extension FormSample {
    static let caseMeetings = [
        FormSample(
            pattern: "/arendedragning/{meeting}/{case}", sender: .signedIn("koordinator"),
            address: { try $0.meet([try $0.logInquiry()])[0] },
            values: ["rad": "Skriv ett brev först.", "slag": "contactAgain", "dag": "30/11"],
            typedField: "rad", keepsDraft: true, merges: true, entries: 2)
    ]
}

extension TestApp {
    /// Puts the cases on the next meeting's list and gives the address of each at the meeting.
    func meet(_ numbers: [String], as username: String = "koordinator") throws -> [String] {
        let client = try client(as: username)
        for number in numbers {
            let button = try #require(
                client.get("/arenden/\(number)").form(sentTo: "/arenden/\(number)/arendedragning"))
            try #require(client.submit(button, [:]).location == "/arenden/\(number)")
        }
        let page = client.get("/arendedragning").text
        return try numbers.map { number in
            let end = try #require(page.firstRange(of: "/\(number)\"")).lowerBound
            let start = try #require(page[..<end].ranges(of: "/arendedragning/").last).lowerBound
            return String(page[start..<end]) + "/\(number)"
        }
    }
}
