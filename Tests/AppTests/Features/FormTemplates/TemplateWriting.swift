import TestSupport
import Testing

/// A template's file as an administrator fetches it, writes in it and sends it.
extension TestApp {
    /// The template as the administrator fetches it.
    func template(_ code: String) throws -> String {
        try client(as: "administrator").get("/mallar/\(code)/fil").text
    }

    func install(_ file: String) throws -> TestPage {
        let client = try client(as: "administrator")
        let form = try #require(client.get("/mallar/ny").form(sentTo: "/mallar/ny"))
        return client.submit(form, ["fil": "mall.json"], files: ["fil": Array(file.utf8)])
    }
}

extension String {
    /// The file with one more version last in it.
    func next(
        _ wording: String, kind: String = "text", number: Int = 2, from day: String = "2026-12-01"
    ) throws -> String {
        let version = """
            , {"number" : \(number), "from" : "\(day)", "place" : 2, "title" : "Samtal", "lead" : "Ny.",
            "questions" : [{"code" : "background", "kind" : "\(kind)", "wording" : "\(wording)"},
            {"code" : "more", "kind" : "text", "wording" : "Mer?"}]}
            """
        let end = try #require(ranges(of: "\n  ]\n}").last?.lowerBound)
        return String(self[..<end]) + version + self[end...]
    }

    /// A page without what differs by visit: its tokens, and when it was printed.
    var withoutSession: String {
        split(separator: "\n").filter { !$0.contains("_token") && !$0.contains("Utskriven") }
            .joined(separator: "\n")
    }
}
