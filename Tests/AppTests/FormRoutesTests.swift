import App
import Casework
import HTTP
import HTTPTypes
import Store
import Testing
import TestSupport
import Web

/// One set of tests over every form route there is or will be: what goes wrong between a page and its POST loses nothing and
/// changes nothing.
@Suite struct FormRoutesTests {
    @Test func `every form route has a sample, and every sample a route`() throws {
        let app = try TestApp()
        let routes = Set(app.router.routes.filter { $0.form != nil }.map(\.pattern.description))
        #expect(routes == Set(FormSample.all.map(\.pattern)))
    }

    @Test(arguments: FormSample.signedIn)
    func `a form sent twice is one change, and both copies get the same answer`(_ sample: FormSample) throws {
        let (app, client, form) = try open(sample)
        let first = client.submit(form, sample.values)
        #expect(first.status == 303, "\(first.text)")
        let entries = try app.auditCount()
        guard !sample.replacesSession else { return }
        let second = client.submit(form, sample.values)
        #expect(second.status == 303)
        #expect(second.location == first.location)
        #expect(try app.auditCount() == entries)
    }

    @Test(arguments: FormSample.drafted)
    func `a form that meets an ended session comes back filled after log in, to its owner only`(
        _ sample: FormSample
    ) throws {
        let (app, client, form) = try open(sample)
        guard let field = sample.typedField else { return }
        let text = "Tappa inte bort mig: åäö \"<&>\" 100 %"
        app.endSessions(of: sample.account)
        let sent = client.submit(form, sample.values.merging([field: text]) { $1 })
        #expect(sent.status == 303)
        #expect(sent.location?.hasPrefix("/logga-in") == true)

        let stranger = try app.client(as: sample.account == "kombi" ? "chef" : "kombi", keeping: client.cookieValues)
        #expect(try app.returningForm(of: stranger) == nil)

        let owner = try app.client(as: sample.account, keeping: client.cookieValues)
        let address = try #require(try app.returningForm(of: owner))
        let page = owner.get(address)
        #expect(page.status == 200)
        #expect(page.form(sentTo: form.action)?.value(field) == text)
    }

    @Test(arguments: FormSample.all)
    func `a form without our token changes nothing`(_ sample: FormSample) throws {
        let (app, client, form) = try open(sample)
        let entries = try app.rowCounts()
        for token in ["", "fel", String(repeating: "A", count: 43)] {
            let bare = client.post(form.action, fields(form, sample, token: token), [.origin: ""])
            #expect(bare.status == 403)
        }
        let foreign = client.post(form.action, fields(form, sample, token: nil), [.origin: "https://evil.example"])
        #expect(foreign.status == 403)
        let null = client.post(form.action, fields(form, sample, token: nil), [.origin: "null"])
        #expect(null.status == 403)
        #expect(try app.rowCounts() == entries)
    }

    @Test(arguments: FormSample.drafted)
    func `a form of ours from an earlier log in comes back filled and changes nothing`(_ sample: FormSample) throws {
        let (app, client, form) = try open(sample)
        guard let field = sample.typedField else { return }
        let before = try app.rowCounts()
        let page = client.post(form.action, fields(form, sample, token: "från-en-annan-inloggning"))
        #expect(page.status == 403)
        #expect(page.form(sentTo: form.action)?.value(field) == sample.values[field])
        #expect(try app.rowCounts() == before)
    }

    @Test(arguments: FormSample.all)
    func `over-long text in any field is named at the field, and stays`(_ sample: FormSample) throws {
        let (app, client, form) = try open(sample)
        let route = try #require(app.router.routes.first { $0.pattern.description == sample.pattern })
        for rule in route.form?.fields ?? [] {
            let long = String(repeating: "å", count: rule.maximumLength + 1)
            let page = client.submit(form, sample.values.merging([rule.name: long]) { $1 })
            #expect(page.status == 422, "\(rule.name): \(page.status)")
            #expect(page.contains("href=\"#\(rule.name)\""), "\(rule.name) is not linked from the summary")
            if case .lines = rule.kind { #expect(page.form(sentTo: form.action)?.value(rule.name) == long) }
            if rule.isSecret { #expect(!page.contains(long)) }
        }
    }

    @Test(arguments: FormSample.all)
    func `bytes that are no UTF-8 are refused and change nothing`(_ sample: FormSample) throws {
        let (app, client, form) = try open(sample)
        let before = try app.rowCounts()
        var body = Array(QueryString.encode(form.fields.map { FormField(name: $0.name, value: $0.value) }).utf8)
        body += Array("&x=%ff%fe".utf8)
        #expect(client.post(form.action, body: body).status == 400)
        #expect(client.post(form.action, body: body + [0x26, 0x61, 0x3d, 0xc3]).status == 400)
        #expect(try app.rowCounts() == before)
    }

    @Test(arguments: FormSample.all)
    func `a body that is no form is refused`(_ sample: FormSample) throws {
        let (_, client, form) = try open(sample)
        #expect(client.post(form.action, body: Array("{}".utf8), [.contentType: "application/json"]).status == 415)
        #expect(client.post(form.action, body: Array("a=1".utf8), [.contentType: "text/plain"]).status == 415)
    }

    @Test(arguments: FormSample.signedIn)
    func `a field that the form does not have changes nothing and is not shown`(_ sample: FormSample) throws {
        let (_, client, form) = try open(sample)
        let page = client.submit(form, sample.values.merging(["role": "administrator", "id": "1"]) { $1 })
        #expect(page.status == 303)
    }

    @Test(arguments: FormSample.versioned)
    func `a stale save shows both texts, loses neither, and can be saved from there`(_ sample: FormSample) throws {
        let (app, mine, form) = try open(sample)
        let field = try #require(sample.typedField)
        let other = try app.client(as: sample.account)
        let theirs = other.submit(form.action, sample.values.merging([field: sample.otherText]) { $1 })
        #expect(theirs.status == 303, "\(theirs.text)")

        let conflict = mine.submit(form, sample.values.merging([field: "Min egen text"]) { $1 })
        #expect(conflict.status == 409)
        let merging = try #require(conflict.form(sentTo: form.action))
        #expect(merging.value(field) == "Min egen text")
        #expect(conflict.contains(sample.otherText))
        #expect(mine.submit(merging, [:]).status == 303)
    }

    private func open(_ sample: FormSample) throws -> (TestApp, TestClient, HTMLForm) {
        let app = try TestApp()
        let address = try sample.address(app)
        let client = sample.account.isEmpty ? TestClient(app.router) : try app.client(as: sample.account)
        let page = client.get(address)
        let form = try #require(page.form(sentTo: page.path), "\(page.status) \(page.text)")
        return (app, client, form)
    }

    private func fields(_ form: HTMLForm, _ sample: FormSample, token: String?) -> [String: String] {
        var fields = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
        for (name, value) in sample.values { fields[name] = value }
        if let token { fields["_token"] = token }
        return fields
    }
}
