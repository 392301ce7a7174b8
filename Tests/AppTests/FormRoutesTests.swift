import App
import Casework
import HTTP
import HTTPTypes
import Store
import TestSupport
import Testing
import Web

/// One set of tests over every form route there is or will be: what goes wrong between a page and its POST
/// loses nothing and changes nothing.
@Suite struct FormRoutesTests {
    @Test func `every form route has a sample, and every sample a route`() throws {
        let forms = try TestApp().router.routes.filter { $0.form != nil }
        let all = FormSample.all + FormSample.calculations
        #expect(Set(forms.map(\.pattern.description)) == Set(all.map(\.pattern)))
        let drafted = forms.filter { $0.form?.keepsDraft == true }
        #expect(Set(drafted.map(\.pattern.description)) == Set(all.filter(\.keepsDraft).map(\.pattern)))
    }

    @Test(arguments: FormSample.all)
    func `a form sent twice is one change, and both copies get the same answer`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let first = client.submit(form, sample.values)
        try #require(first.status == 303, "\(first.status) \(first.text)")
        let (entries, rows) = try (app.auditCount(), app.rowCounts())
        let second = client.submit(form, sample.values)
        switch sample.resend {
        case .sameAnswer:
            #expect(second.status == 303)
            #expect(second.location == first.location)
            #expect(try app.auditCount() == entries)
            #expect(try app.rowCounts() == rows)
        case .turnedAway:
            #expect(second.status == 403 || second.location?.hasPrefix("/logga-in") == true)
            #expect(try app.rowCounts() == rows)
        case .proofAgain:
            #expect(second.location == first.location)
        }
    }

    @Test(arguments: FormSample.drafted + FormSample.calculations)
    func `a form that meets an ended session comes back filled after log in, to its owner only`(
        _ sample: FormSample
    ) throws {
        let (app, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        let text = "Tappa inte bort mig: åäö \"<&>\" 100 %"
        try app.endSessions(of: sample.account)
        let before = try app.rowCounts()
        let sent = client.submit(form, sample.values.merging([field: text]) { $1 })
        #expect(sent.location == "/logga-in")
        let held = try app.rowCounts().filter { $0.value != before[$0.key] }
        #expect(held == ["held_form": 1])

        let (_, none) = try app.signIn("kombi", keeping: client.cookieValues)
        #expect(none == nil)
        let (owner, address) = try app.signIn(sample.account, keeping: client.cookieValues)
        let page = owner.get(try #require(address))
        #expect(page.status == 200 && sample.asksForFileAgain(page))
        let restored = try #require(page.form(sentTo: form.action))
        #expect(restored.value(field) == text)
        #expect(owner.submit(restored, sample.values).status == (sample.isCalculation ? 200 : 303))
    }

    @Test(arguments: FormSample.all + FormSample.calculations)
    func `a form without our token, or from elsewhere, changes nothing`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let before = try app.rowCounts()
        let fields = sample.fields(form)
        for token in ["", "fel", String(repeating: "A", count: 43)] {
            let bare = client.post(form.action, fields.merging(["_token": token]) { $1 }, [.origin: ""])
            #expect(bare.status == 403)
        }
        for origin in ["https://evil.example", "null", "http://localhost:8081", "https://localhost"] {
            #expect(client.post(form.action, fields, [.origin: origin]).status == 403, "\(origin)")
        }
        #expect(try app.rowCounts() == before)
    }

    @Test(arguments: FormSample.drafted + FormSample.calculations)
    func `a form of ours from an earlier log in comes back filled and changes nothing`(_ sample: FormSample)
        throws
    {
        let (app, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        let before = try app.rowCounts()
        let page = client.submit(form, sample.values.merging(["_token": "från-en-annan-inloggning"]) { $1 })
        #expect(page.status == 403)
        #expect(page.form(sentTo: form.action)?.value(field) == sample.values[field])
        #expect(sample.asksForFileAgain(page))
        #expect(try app.rowCounts() == before)
    }

    @Test(arguments: FormSample.all + FormSample.calculations)
    func `over-long text in any field is named at the field, and stays`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let route = try #require(app.router.routes.first { $0.pattern.description == sample.pattern })
        let before = try app.rowCounts()
        for rule in route.form?.fields ?? [] {
            let long = String(repeating: "å", count: rule.maximumLength + 1)
            let page = client.submit(form, sample.values.merging([rule.name: long]) { $1 })
            #expect(page.status == 422, "\(rule.name): \(page.status)")
            #expect(page.contains("href=\"#\(rule.name)\""), "\(rule.name) is not linked from the summary")
            switch rule.kind {
            case .line, .lines, .day, .time, .phone, .email, .number, .personalNumber:
                #expect(page.form(sentTo: form.action)?.value(rule.name) == long, "\(rule.name)")
            case .file: #expect(page.contains("Du hade valt <b>\(long)</b>"), "\(rule.name)")
            case .secret, .code: #expect(!page.contains(long), "\(rule.name)")
            case .oneOf, .select, .check, .pick: break
            }
        }
        #expect(try app.rowCounts() == before)
    }

    @Test(arguments: FormSample.drafted + FormSample.accounts)
    func `a field that the form does not have is neither kept nor shown`(_ sample: FormSample) throws {
        let (app, client, form) = try sample.open()
        let members = try app.rowCounts()["membership"]
        let more = [
            "roll-x": "administrator", "id": "1", "version": "7", "_method": "DELETE", "x": "Planterat",
        ]
        let old = client.submit(form, sample.values.merging(more) { $1 }.merging(["_token": ""]) { $1 })
        #expect(old.status == 403 && !old.contains("Planterat"))
        let page = client.submit(form, sample.values.merging(more) { $1 })
        #expect(page.status == 303)
        if !sample.pattern.contains("/roller") { #expect(try app.rowCounts()["membership"] == members) }
    }

    @Test(arguments: FormSample.merging)
    func `a stale save shows both texts, loses neither, and can be saved from there`(_ sample: FormSample)
        throws
    {
        let (app, mine, form) = try sample.open()
        let field = try #require(sample.typedField)
        let other = try app.client(as: sample.account)
        let theirs = other.submit(
            form.action, sample.values.merging([field: FormSample.otherText]) { $1 })
        #expect(theirs.status == 303, "\(theirs.text)")

        let conflict = mine.submit(form, sample.values.merging([field: "Min egen text"]) { $1 })
        #expect(conflict.status == 409)
        let merging = try #require(conflict.form(sentTo: form.action))
        #expect(merging.value(field) == "Min egen text")
        #expect(conflict.contains(FormSample.otherText))
        #expect(mine.submit(merging, [:]).status == 303)
    }
}
