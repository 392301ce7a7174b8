import HTTP
import HTTPTypes
import Testing
import TestSupport

/// Which posts are ours: what the browser says that no page can forge, and the form's token.
@Suite struct OriginTests {
    private static func fields(_ origin: String?, _ site: String?) -> HTTPFields {
        var fields: HTTPFields = [.origin: origin ?? ""]
        if let site, let name = HTTPField.Name("sec-fetch-site") { fields[name] = site }
        return fields
    }

    @Test(arguments: [
        ("http://localhost", nil, 303), (nil, nil, 303), ("http://localhost", "none", 303),
        // A proxy that names another host to us than the browser asked for.
        ("https://steget.kommun.example", "same-origin", 303), ("null", "same-origin", 303),
        (nil, "same-origin", 303), ("https://steget.kommun.example", nil, 403),
        ("https://steget.kommun.example", "none", 403), ("null", nil, 403), ("null", "none", 403),
        ("http://localhost", "same-site", 403), ("http://localhost", "cross-site", 403),
        (nil, "cross-site", 403), ("http://localhost", "odd", 403),
    ] as [(String?, String?, Int)])
    func `a post is ours when the browser says so, or its origin is the host`(
        _ origin: String?, _ site: String?, _ status: Int
    ) throws {
        let client = try TestApp().client(as: "koordinator")
        let form = try #require(client.get("/mitt-konto").form(sentTo: "/mitt-konto/tat"))
        let token = try #require(form.value("_token"))
        let more = OriginTests.fields(origin, site)
        #expect(client.post(form.action, ["_token": token], more).status == status)
        #expect(client.post(form.action, ["_token": "fel"], more).status == 403, "the token is asked for too")
    }

    @Test func `whoever watches the server is given no cookie`() throws {
        let client = TestClient(try TestApp().router)
        _ = client.get("/halsa")
        #expect(client.cookieValues.isEmpty)
        _ = client.get("/logga-in")
        #expect(!client.cookieValues.isEmpty)
    }
}
