import App
import Casework
import Law
import TestSupport
import Testing

/// The figures of a whole demonstration: each subject is there, and each number leads to its people.
struct DemoFigureTests {
    private func client() throws -> (TestApp, TestClient) {
        let app = try TestApp { path in
            try Demo.make(
                path, plan: DemoPlan(today: Day(number: 20_777)), resources: try TestDatabase.resources())
        }
        return (app, try app.client(as: "chef"))
    }

    private func section(_ id: String, of page: String) -> Substring {
        let rest = page.firstRange(of: "aria-labelledby=\"\(id)\"").map { page[$0.upperBound...] } ?? ""
        return rest.prefix(upTo: rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)
    }

    /// Addresses and the numbers that they stand around.
    private func links(_ markup: Substring) -> [(address: String, count: Int)] {
        markup.split(separator: "href=\"/resultat/").dropFirst().compactMap { piece in
            let address = "/resultat/" + piece.prefix { $0 != "\"" }.replacing("&amp;", with: "&")
            let words = piece.drop { $0 != ">" }.dropFirst()
            return Int(words.prefix { $0.isNumber }).map { (address, $0) }
        }
    }

    @Test("Profile, goals with levels, change, decisions in force and caseload lead to whom they count")
    func leads() throws {
        let (app, client) = try client()
        let page = client.get("/resultat?period=alla").text
        for id in ["profil", "individuella-mal", "beslut", "personal"] {
            let all = links(section(id, of: page))
            #expect(!all.isEmpty, "\(id)")
            for link in all {
                let people = client.get(link.address)
                let isWhole = people.contains("Ärenden: \(link.count).")
                #expect(people.status == 200, "\(link)")
                #expect(isWhole || people.contains("tillsammans \(link.count) gånger"), "\(link)")
            }
        }
        #expect(try app.auditCount(.figurePeopleViewed) > 50)
    }

    @Test("Decisions in force on a day are those of that day, and a list says which day it is of")
    func inForce() throws {
        let (_, client) = try client()
        let now = FigurePage(client.get("/resultat").text).rows("Beslut som gäller").first
        #expect(now?.first == "2026-11-20" && (Int(now?.last ?? "") ?? 0) >= 16)
        #expect(client.get("/resultat/gallande-beslut").contains("Dagen är 2026-11-20"))
        let before = FigurePage(client.get("/resultat?period=2025-2").text).rows("Beslut som gäller")
        #expect(before.first?.last ?? "0" != now?.last)
    }
}
