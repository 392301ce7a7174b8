import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing

/// What is typed in a form that has done its work, or came back: it is neither lost nor taken for a copy.
@Suite struct SentFormTests {
    private static let script: HTTPFields = [.accept: "application/json"]

    @Test(arguments: FormSample.drafted)
    func `more text in a form that was sent comes back as new, and is not answered as if it were saved`(
        _ sample: FormSample
    ) throws {
        let (app, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        #expect(client.submit(form, sample.values).status == 303)
        let before = try app.rowCounts()
        let more = sample.values.merging([field: FormSample.otherText]) { $1 }
        let page = client.submit(form, more)
        #expect(page.status == 409)
        #expect(page.contains(FormSample.otherText))
        #expect(try app.rowCounts() == before)
        guard let new = page.form(sentTo: form.action) else { return }
        #expect(page.contains("Redan skickat"))
        #expect(new.value("_nyckel") != form.value("_nyckel"))
        let sent = client.submit(new, [:])
        #expect(sent.status == 303 || sent.form(sentTo: form.action)?.value(field) == FormSample.otherText)
    }

    @Test func `what was typed after going back is a draft until it is sent as new, and then none`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get("/intresseanmalan/ny").form(sentTo: "/intresseanmalan/ny"))
        var fields = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
        (fields["namn"], fields["telefon"], fields["situation"]) = ("Elvira", "070-123 45 67", "Först")
        #expect(client.post(form.action, fields).status == 303)
        #expect(client.post("/utkast", fields, SentFormTests.script).text == #"{"sent":true}"#)
        fields["situation"] = "Sedan mer"
        #expect(client.post("/utkast", fields, SentFormTests.script).text == #"{"saved":"10.00"}"#)
        let new = try #require(client.post(form.action, fields).form(sentTo: form.action))
        #expect(new.value("situation") == "Sedan mer")
        #expect(try app.rowCounts()["draft"] == 1)
        #expect(client.submit(new, [:]).status == 303)
        #expect(try app.rowCounts()["draft"] == 0)
        #expect(try app.rowCounts()["inquiry"] == 4, "two inquiries, each of version 1")
    }

    @Test(arguments: FormSample.drafted)
    func `a form that came back says that its text is on the page only`(_ sample: FormSample) throws {
        let (_, client, form) = try sample.open()
        let field = try #require(sample.typedField)
        let long = String(repeating: "å", count: 20_001)
        let refused = client.submit(form, sample.values.merging([field: long]) { $1 })
        let old = client.submit(form, sample.values.merging(["_token": "gammal"]) { $1 })
        for (page, status) in [(refused, 422), (old, 403)] {
            #expect(page.status == status)
            #expect(page.contains(" data-unsaved"))
        }
        let saved = client.post("/utkast", sample.fields(form))
        for address in [form.action, try #require(saved.location)] {
            #expect(!client.get(address).contains(" data-unsaved"))
        }
    }
}
