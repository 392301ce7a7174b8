import SQL
import Store
import TestSupport
import Testing

@testable import App

/// A form in the person's hands: one question a page, nothing else within reach, nothing lost.
struct TabletTests {
    private let app: TestApp
    private let number: String

    init() throws {
        app = try TestApp()
        number = try app.logInquiry()
    }

    private func press(_ client: TestClient, _ address: String, _ value: String) -> TestPage {
        client.post(address, ["svar": value])
    }

    @Test("The form shows the pack's words, one question a page, and keeps each answer; no score anywhere")
    func walks() throws {
        let (client, start, rating) = try app.handOver(on: number)
        #expect(client.get(start).contains("Påhittad inledning."))
        for item in 1...9 {
            let page = client.get("\(start)/\(item)")
            #expect(page.contains("Påhittad fråga \(item)") && page.contains("Fråga \(item) av 9"))
            #expect(page.contains("Hoppa över") && page.contains("1177") && page.contains("kontrollera"))
            let next = press(client, "\(start)/\(item)", item == 3 ? "hoppa" : "1")
            #expect(next.location == (item == 9 ? "\(start)/klar" : "\(start)/\(item + 1)"))
            #expect(try app.number("SELECT count(*) FROM rating_answer") == item)
        }
        let end = client.get("\(start)/klar")
        #expect(end.contains("Du har svarat på 8 av 9 frågor.") && !end.contains("Summa"))
        #expect(client.post("\(start)/klar", [:]).location == "\(start)/klar")
        #expect(client.get("\(start)/klar").contains("Lämna tillbaka surfplattan"))
        #expect(client.get("\(start)/1").status == 404 && press(client, "\(start)/1", "2").status == 404)
        let result = try app.client(as: "koordinator").get(rating)
        #expect(result.contains("hoppade över") && result.contains("Texter: version prov 1."))
    }

    @Test("Handing over signs the staff out: nothing but the form is left in the browser")
    func isLocked() throws {
        let (client, start, rating) = try app.handOver(on: number)
        for page in ["/min-dag", "/arenden/\(number)", rating, "/arenden"] {
            #expect(client.get(page).location?.hasPrefix("/logga-in") == true, "\(page)")
        }
        #expect(client.get(start).status == 200)
        #expect(client.get(start + "x").status == 404)
    }

    @Test(
        "An answer that must be acted on shows support, and reaches Min dag from a half-filled form"
    )
    func safety() throws {
        let (client, start, _) = try app.handOver(on: number)
        #expect(press(client, "\(start)/1", "0").status == 303)
        let next = try #require(press(client, "\(start)/9", "4").location)
        #expect(next == "\(start)/stod?efter=9")
        let page = client.get(next)
        #expect(page.contains("Vi vill gärna prata med dig") && page.contains("href=\"\(start)/klar\""))
        // The browser is gone from here on.
        #expect(try app.client(as: "koordinator").get("/min-dag").contains("Kontakta personen idag"))
        #expect(try !app.client(as: "chef").get("/min-dag").contains("Kontakta personen idag"))
        app.clock.move(seconds: 3600)
        #expect(try app.client(as: "chef").get("/min-dag").contains("Kontakta personen idag"))
    }

    @Test("A question about wanting to live that is passed over is followed up")
    func passedOver() throws {
        let (client, start, _) = try app.handOver(on: number)
        #expect(press(client, "\(start)/9", "hoppa").location == "\(start)/klar")
        #expect(try app.client(as: "koordinator").get("/min-dag").contains("Följ upp"))
    }

    @Test("Pause and go back keep everything; a value off the scale is not kept")
    func pauses() throws {
        let (client, start, _) = try app.handOver(on: number)
        #expect(press(client, "\(start)/1", "5").status == 303)
        #expect(client.get("\(start)/paus").contains("href=\"\(start)/2\""))
        #expect(client.get("\(start)/1").contains("value=\"5\" aria-pressed=\"true\""))
        for wrong in ["7", "-1", "x", ""] { #expect(press(client, "\(start)/1", wrong).status == 422) }
        #expect(try app.number("SELECT value FROM rating_answer") == 5)
        #expect(press(client, "\(start)/10", "1").status == 404)
    }

    @Test("The latest tablet counts, and a forgotten one opens nothing after four hours")
    func lapses() throws {
        let (first, start, rating) = try app.handOver(on: number)
        app.clock.move(seconds: 60)
        let client = try app.client(as: "koordinator")
        let button = try #require(client.get(rating).form(sentTo: rating + "/surfplatta"))
        let second = try #require(client.submit(button, [:]).location)
        #expect(first.get(start).status == 404 && client.get(second).status == 200)
        app.clock.move(seconds: 4 * 3600)
        #expect(client.get(second).status == 404)
    }

    @Test("Staff go on from paper where the person stopped")
    func goesOn() throws {
        let (client, start, rating) = try app.handOver(on: number)
        #expect(press(client, "\(start)/1", "5").status == 303)
        let staff = try app.client(as: "koordinator")
        let form = try #require(staff.get(rating + "/svar").form(sentTo: rating + "/svar"))
        #expect(form.value("s1") == "5")
        #expect(
            staff.submit(form, TestApp.marks([nil, 1, 1, 1, 1, 1, 1, 1, 0]).filter { $0.key != "s1" }).status
                == 303)
        #expect(staff.get(rating).contains("12 (0 till 54"))
        #expect(client.get("\(start)/2").status == 404)
    }

    @Test("What the person answers while staff type is not overwritten")
    func meets() throws {
        let (client, start, rating) = try app.handOver(on: number)
        let staff = try app.client(as: "koordinator")
        let form = try #require(staff.get(rating + "/svar").form(sentTo: rating + "/svar"))
        #expect(press(client, "\(start)/2", "5").status == 303)
        #expect(staff.submit(form, TestApp.marks([1, 1, 1, 1, 1, 1, 1, 1, 0])).status == 409)
        #expect(try app.number("SELECT value FROM rating_answer WHERE field = 's2'") == 5)
        #expect(client.get("\(start)/3").status == 200)
    }

    @Test("Handing in twice is handing in once")
    func handsInTwice() throws {
        let (client, start, _) = try app.handOver(on: number)
        #expect(client.post("\(start)/klar", [:]).location == "\(start)/klar")
        #expect(client.post("\(start)/klar", [:]).contains("Lämna tillbaka surfplattan"))
        #expect(try app.number("SELECT count(*) FROM audit_entry WHERE event = 'ratingFinished'") == 1)
    }

    @Test("A tablet keeps answers only so often: the log takes nothing back")
    func bounded() throws {
        let (client, start, _) = try app.handOver(on: number)
        try app.arranging { try $0.run("UPDATE rating SET version = \(TabletRepository.mostKept)") }
        #expect(press(client, "\(start)/2", "5").status == 404)
        #expect(client.post("\(start)/klar", [:]).status == 303)
    }
}
