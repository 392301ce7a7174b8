import App
import Casework
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing
import Web

/// What comes back from a form that was not taken in: nobody sees a person in it without an entry in the log
/// (I8), and what was typed comes back whatever went wrong.
@Suite struct FormReturnTests {
    enum Mistake: CaseIterable, Sendable {
        case tooLong, oldToken
    }

    private static let aboutCases = FormSample.cases.filter { $0.pattern.contains("{case}") }
    private static let drafted = FormSample.drafted

    /// Entries of the log in which the sender has seen a person.
    private func views(_ app: TestApp, by account: String) throws -> Int {
        try app.store.read { transaction in
            try transaction.first("""
                SELECT count(*) FROM audit_entry e JOIN account a ON a.id = e.account_id
                WHERE e.kind = 'view' AND e.person_id IS NOT NULL AND a.username = \(account)
                """) { try $0.int(0) } ?? 0
        }
    }

    private func send(_ mistake: Mistake, _ sample: FormSample, _ client: TestClient, _ form: HTMLForm) throws
        -> TestPage
    {
        let field = try #require(sample.typedField)
        return switch mistake {
        case .tooLong:
            client.submit(form, sample.values.merging([field: String(repeating: "å", count: 30_000)]) { $1 })
        case .oldToken: client.submit(form, sample.values.merging(["_token": "gammal"]) { $1 })
        }
    }

    @Test(arguments: aboutCases, Mistake.allCases)
    func `a form that comes back shows its case, and the log says so`(
        _ sample: FormSample, _ mistake: Mistake
    ) throws {
        let (app, client, form) = try sample.open()
        let before = try views(app, by: sample.account)
        let page = try send(mistake, sample, client, form)
        #expect(page.contains("Alva Sundin"))
        #expect(try views(app, by: sample.account) == before + 1)
    }

    @Test(arguments: aboutCases.filter(\.merges))
    func `the page of a conflict is a view too`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        client.submit(form.action, sample.values.merging([field: FormSample.otherText]) { $1 })
        let before = try views(app, by: sample.account)
        #expect(client.submit(form, sample.values.merging([field: "Min"]) { $1 }).status == 409)
        #expect(try views(app, by: sample.account) == before + 1)
    }

    @Test(arguments: drafted)
    func `where nothing can be saved, what was typed comes back`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        try app.fillDisk()
        let page = client.submit(form, sample.values)
        expectTyped(page, sample.values[field], in: field, form)
        try app.emptyDisk()
        let kept = try #require(page.form(sentTo: form.action))
        #expect(client.submit(kept, sample.chosenAgain).status == 303)
    }

    @Test(arguments: aboutCases, Mistake.allCases)
    func `where nothing can be logged, what was typed comes back and nothing of the case`(
        _ sample: FormSample, _ mistake: Mistake
    ) throws {
        let (app, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        try app.fillDisk()
        let page = try send(mistake, sample, client, form)
        let long = String(repeating: "å", count: 30_000)
        expectTyped(page, mistake == .tooLong ? long : sample.values[field], in: field, form)
        #expect(!page.contains("class=\"identity\""))
    }

    private func expectTyped(_ page: TestPage, _ text: String?, in field: String, _ form: HTMLForm) {
        #expect(page.status == 503)
        #expect(page.response.fields[.retryAfter] != nil)
        #expect(page.form(sentTo: form.action)?.value(field) == text)
    }

    @Test(arguments: drafted)
    func `where the program is wrong, what was typed comes back with a number`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        try app.breakForms()
        let page = client.submit(form, sample.values)
        #expect(page.status == 500)
        let kept = try #require(page.form(sentTo: form.action))
        #expect(kept.value(field) == sample.values[field])
        #expect(page.contains("nummer test"))
        try app.mendForms()
        #expect(client.submit(kept, sample.chosenAgain).status == 303)
    }

    @Test func `a choice whose words only the database has stays chosen`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(try app.logInquiry())/nasta-steg"
        let form = try #require(client.get(address).form(sentTo: address))
        let owner = try #require(form.value("ansvarig"))
        try app.fillDisk()
        let page = client.submit(form, ["steg": "callPerson", "dag": "imorgon"])
        #expect(!owner.isEmpty)
        #expect(page.form(sentTo: address)?.value("ansvarig") == owner)
    }
}
