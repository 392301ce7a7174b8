@testable import App
import Casework
import Foundation
import Law
import SQL
import Store
import TestSupport
import Testing

/// The case list by its filters and orders.
@Suite struct CaseFilterTests {
    @Test(
        "The list reads in the order of an index, whatever is asked: nothing is sorted and no table walked",
        arguments: CaseFilter.Order.allCases, [nil, Casework.Phase.inquiry])
    func usesItsIndex(order: CaseFilter.Order, phase: Casework.Phase?) throws {
        let app = try TestApp()
        // One phase's by the day they were opened may be put in order, until somebody asks for it often.
        if phase != nil && !order.isByStep { return }
        for cursor in [nil, CaseCursor(day: Day(number: 20_777), episode: EpisodeID(value: 1))] {
            var filter = CaseFilter(part: .all, cursor: cursor)
            (filter.order, filter.phase) = (order, phase)
            for isPartial in [false, true] {
                let plan = try plan(filter, isPartial: isPartial, in: app)
                let isInOrder = plan.allSatisfy { !$0.contains("TEMP B-TREE") && !$0.hasPrefix("SCAN") }
                #expect(isInOrder, "\(order) \(isPartial) \(plan)")
            }
        }
    }

    private func plan(_ filter: CaseFilter, isPartial: Bool, in app: TestApp) throws -> [String] {
        let statement = CaseListRepository.openStatement(
            in: ProgrammeID(value: 1), filter, ownedBy: nil, isPartial: isPartial,
            today: Day(number: 20_777), limit: 51)
        return try app.store.read { try $0.all("EXPLAIN QUERY PLAN \(statement)") { try $0.text(3) } }
    }

    @Test("Each filter and order shows what it says, and the link leads to the same list")
    func showsWhatItSays() throws {
        let app = try TestApp()
        let numbers = try (0..<3).map { _ in try app.logInquiry() }
        var client = try app.client(as: "koordinator")
        let ahead = ["steg": "discussInTeam", "dag": "2026-12-24"]
        #expect(client.submit("/arenden/\(numbers[0])/nasta-steg", ahead).status == 303)
        #expect(order(client.get("/arenden?ordning=steg")) == [numbers[1], numbers[2], numbers[0]])
        #expect(order(client.get("/arenden?ordning=steg-sist")) == [numbers[0], numbers[2], numbers[1]])
        #expect(order(client.get("/arenden?ordning=nyast")) == numbers.reversed())
        #expect(order(client.get("/arenden?ordning=aldst")) == numbers)
        app.clock.move(days: 10)
        client = try app.client(as: "koordinator")
        #expect(order(client.get("/arenden?vantat=ja")) == [numbers[1], numbers[2]])
        #expect(order(client.get("/arenden?fas=samtal")) == [])
        #expect(client.get("/arenden?fas=samtal").contains("Ta bort ett av urvalen"))
        #expect(order(client.get("/arenden?fas=anmalan&agare=mig")).count == 3)
    }

    @Test("What was chosen is remembered, for its owner alone, until something else is chosen")
    func remembers() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let page = client.get("/arenden")
        let form = try #require(page.form(sentTo: "/arenden/urval"))
        let answer = client.submit(form, ["fas": "anmalan", "vantat": "ja"])
        #expect(answer.location == "/arenden?lage=oppna&fas=anmalan&vantat=ja")
        #expect(client.get("/arenden").location == answer.location)
        #expect(try app.client(as: "koordinator2").get("/arenden").status == 200)
        let chosen = client.get(answer.location ?? "")
        #expect(chosen.contains("Fas: Anmälan") && chosen.contains("Väntat"))
        let again = try #require(chosen.form(sentTo: "/arenden/urval"))
        #expect(client.submit(again, ["fas": "", "vantat": ""]).location == "/arenden?lage=oppna")
    }

    @Test(
        "What the address says in another spelling is the whole list",
        arguments: ["fas=x", "ordning=", "vantat=nej"])
    func lenient(query: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        #expect(try app.client(as: "koordinator").get("/arenden?\(query)").contains(number))
    }

    /// The case numbers of the page's rows, in order.
    private func order(_ page: TestPage) -> [String] {
        page.text.split(separator: "href=\"/arenden/").dropFirst().map { String($0.prefix { $0 != "\"" }) }
            .filter { $0.hasPrefix("UPP-") }
    }
}

/// The timeline by kind.
@Suite struct CaseTimelineTests {
    @Test("The timeline shows all, or one kind, and offers only kinds that the case has")
    func byKind() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let all = client.get("/arenden/\(number)")
        #expect(all.contains("visa=anmalan") && all.contains("visa=steg"))
        #expect(!all.contains("visa=handlingar") && !all.contains("visa=utfall"))
        let one = client.get("/arenden/\(number)?visa=steg")
        #expect(timeline(one).contains("Nästa steg: ") && !timeline(one).contains("hörde av sig."))
        #expect(timeline(client.get("/arenden/\(number)?visa=x")) == timeline(all))
    }

    private func timeline(_ page: TestPage) -> String {
        let end = page.text.components(separatedBy: "<ol class=\"timeline\">").last ?? ""
        return end.components(separatedBy: "</ol>").first ?? ""
    }
}
