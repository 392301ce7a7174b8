import App
import HTTP
import HTTPTypes
import TestSupport
import Testing
import Web

/// One set of tests over every form route: bodies that are no form are refused, and change nothing.
@Suite struct FormBodyTests {
    @Test(arguments: FormSample.all)
    func `bytes that are no UTF-8, and a body that is no form, are refused and change nothing`(
        _ sample: FormSample
    ) throws {
        let (app, client, form) = try sample.open()
        let before = try app.rowCounts()
        let fields = sample.fields(form).map { FormField(name: $0.key, value: $0.value) }
        let body = Array(QueryString.encode(fields).utf8), noText = body + Array("&x=%ff%fe".utf8)
        #expect(client.post(form.action, body: noText).status == 400)
        #expect(client.post(form.action, body: noText + [0x26, 0x61, 0x3d, 0xc3]).status == 400)
        for type in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
            // Where files are taken, it is a broken form with files.
            let isBroken = type.hasPrefix("multipart") && !form.fileFields.isEmpty
            let page = client.post(form.action, body: body, [.contentType: type])
            #expect(page.status == (isBroken ? 400 : 415), "\(type)")
        }
        #expect(try app.rowCounts() == before)
    }
}
