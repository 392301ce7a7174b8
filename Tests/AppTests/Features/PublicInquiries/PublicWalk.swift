import Foundation
import TestSupport
import Testing

/// Somebody who answers every question of the public form, page by page, as the pages lead.
final class PublicWalk {
    let client: TestClient
    private let app: TestApp
    private let language: String
    private static let answers = [
        "namn": "Anna Ek", "telefon": "070-174 06 05", "vet": "yes", "arbetsplats": "school",
        "personnamn": "Elin", "fodd": "2004-01-15", "berattelse": "Sover på dagarna <b>",
        "nas": "textMessage", "meddelande": "no", "tolk": "",
    ]

    init(_ app: TestApp, language: String = "svenska", peer: String = "192.0.2.1") {
        self.app = app
        self.language = language
        client = TestClient(app.router, peer: peer, keeping: app)
    }

    func open(as writer: String) throws -> TestPage {
        client.get("/anmalan/uppsala/\(language)/ny?roll=\(writer)")
    }

    /// Answers until the page whose address ends so; by default the one where all is looked over.
    func write(as writer: String, until last: String = "kontrollera") throws -> TestPage {
        var page = try open(as: writer)
        for _ in 0..<10 where !page.path.hasSuffix(last) {
            app.clock.move(seconds: 10)
            let form = try #require(page.forms.first { form in form.fields.contains { $0.name == "roll" } })
            let asked = PublicWalk.answers.filter { answer in
                form.fields.contains { $0.name == answer.key } || page.contains("name=\"\(answer.key)\"")
            }
            let answer = client.submit(form, asked)
            try #require(answer.status == 303)
            page = client.get(answer.location ?? "")
        }
        return page
    }

    func confirm(_ check: TestPage, _ more: [String: String] = [:]) -> TestPage {
        guard let form = check.forms.first(where: { $0.action == check.path }) else { return check }
        return client.submit(form, more)
    }

    func send(as writer: String) throws -> TestPage {
        let check = try write(as: writer)
        return client.get(confirm(check).location ?? "")
    }
}
