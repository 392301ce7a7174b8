import App
import Casework
import Store
import Synchronization
import TestSupport
import Testing
import Web

/// The same moment twenty times: a nervous double click, a browser that sends again, and colleagues who save
/// together (`robustness.md` C9 and C10). Through the router, on real threads and a real database.
@Suite struct FormRaceTests {
    private static let copies = 20

    /// Sends them all at once; the answers in the order of the forms.
    private func race(_ send: @escaping @Sendable (Int) -> TestPage) -> [TestPage] {
        let pages = Mutex<[Int: TestPage]>([:])
        onThreads(FormRaceTests.copies) { index in
            let page = send(index)
            pages.withLock { $0[index] = page }
        }
        return pages.withLock { pages in pages.sorted { $0.key < $1.key }.map(\.value) }
    }

    @Test(arguments: FormSample.drafted + FormSample.accounts)
    func `twenty copies of one form are one change, and all get one answer`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let (entries, keys) = try (app.auditCount(), app.rowCounts()["spent_form_key"] ?? 0)
        let early = Mutex(0)
        let pages = race { _ in
            let page = client.submit(form, sample.values)
            if (try? app.rowCounts()["spent_form_key"]) != keys + 1 { early.withLock { $0 += 1 } }
            return page
        }
        #expect(early.withLock { $0 } == 0, "a copy was answered before the change was durable")
        #expect(pages.map(\.status) == Array(repeating: 303, count: FormRaceTests.copies))
        #expect(Set(pages.map(\.location)).count == 1)
        #expect(try app.rowCounts()["spent_form_key"] == keys + 1)
        #expect(try app.auditCount() == entries + sample.entries)
    }

    @Test(arguments: FormSample.merging)
    func `of twenty who save the same record one wins, and the others see both texts`(_ sample: FormSample)
        throws
    {
        let (_, client, first) = try sample.open()
        let address = first.action
        let field = try #require(sample.typedField)
        let forms = try (0..<FormRaceTests.copies).map { _ in
            try #require(client.get(address).form(sentTo: address))
        }
        let pages = race { index in
            client.submit(forms[index], sample.values.merging([field: "Texten från nummer \(index)."]) { $1 })
        }
        let winners = pages.indices.filter { pages[$0].status == 303 }
        let winner = try #require(winners.first)
        #expect(winners.count == 1)
        for index in pages.indices where index != winner {
            #expect(pages[index].status == 409)
            let kept = pages[index].form(sentTo: address)?.value(field)
            #expect(kept == "Texten från nummer \(index).")
            let seesTheWinners = pages[index].contains("Texten från nummer \(winner).")
            #expect(seesTheWinners, "number \(index) shall see what number \(winner) saved")
        }
    }
}
