import TestSupport
import Testing

/// Absences and moved caseloads through the front door.
extension TestApp {
    func absence(
        deputy: String = "koordinator2", _ values: [String: String] = [:]
    ) throws -> [String: String] {
        try ["fran": "21/12", "till": "2027-01-03", "ersattare": staff(deputy)].merging(values) { $1 }
    }

    /// Plans one for who signs in, and gives its address.
    func planAbsence(
        as username: String = "koordinator", deputy: String = "koordinator2", _ values: [String: String] = [:]
    ) throws -> String {
        let sent = try client(as: username).submit("/franvaro/ny", absence(deputy: deputy, values))
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
        return try #require(sent.location)
    }

    /// Moves what one holds to another, and gives the move's address.
    func moveCaseload(
        from: String, to: String, as username: String = "koordinator"
    ) throws -> String {
        let values = try ["hos": staff(from), "mottagare": staff(to)]
        let sent = try client(as: username).submit("/franvaro/flytta", values)
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
        return try #require(sent.location)
    }
}

/// The forms of absences, filled in rightly, for the tests over every form. Whom they name is chosen by the
/// application's own accounts, which are the same each time.
extension FormSample {
    static let absences = [
        FormSample(
            pattern: "/franvaro/ny", sender: .signedIn("koordinator"), address: { _ in "/franvaro/ny" },
            values: ["fran": "21/12", "till": "2027-01-03", "ersattare": second], typedField: "till",
            takesAnyText: false, keepsDraft: true),
        FormSample(
            pattern: "/franvaro/{absence}/rader", sender: .signedIn("koordinator"),
            address: { app in
                _ = try app.logInquiry()
                return try app.planAbsence() + "/rader"
            }, values: ["rad1": "Ring hellre än att skriva."], typedField: "rad1", keepsDraft: true,
            merges: true, entries: 2),
        FormSample(
            pattern: "/franvaro/flytta", sender: .signedIn("koordinator"),
            address: { app in
                _ = try app.logInquiry()
                return "/franvaro/flytta"
            }, values: ["mottagare": second], entries: 3),
    ]

    /// The key of `koordinator2`: the same in every application made from the same image.
    private static let second = (try? TestApp().staff("koordinator2")) ?? ""
}
