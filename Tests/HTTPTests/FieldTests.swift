import HTTPTypes
import Testing

@testable import HTTP

@Suite("Single fields")
struct FieldTests {
    @Test("a cookie is found by its exact name", arguments: [
        ("a=1; b=2", "b", "2"), ("b=2", "b", "2"), ("a=1;b=2 ;c", "b", "2"), ("b=\"2\"", "b", "2"), ("b=",
        "b", ""),
        ("b=2; b=2", "b", "2"), ("B=2", "b", nil), ("ab=2", "b", nil), ("b", "b", nil), ("", "b", nil),
        ("b=1; b=2", "b", nil), ("b=a b", "b", nil), ("b=å", "b", nil), ("=b", "b", nil), ("b=x=y", "b",
        "x=y"),
    ] as [(String, String, String?)])
    func cookies(header: String, name: String, expected: String?) {
        #expect(Cookies.value(named: name, in: [.cookie: header]) == expected)
    }

    @Test("cookies in two lines are one list")
    func cookieLines() {
        var fields = HTTPFields()
        fields.append(HTTPField(name: .cookie, value: "a=1"))
        fields.append(HTTPField(name: .cookie, value: "b=2"))
        #expect(Cookies.value(named: "b", in: fields) == "2")
        fields.append(HTTPField(name: .cookie, value: "b=3"))
        #expect(Cookies.value(named: "b", in: fields) == nil)
    }

    @Test("a cookie that is set says all that it must")
    func setCookie() throws {
        let cookie = try #require(
            SetCookie(name: "__Host-session", value: "abc", maximumAge: 60, sameSite: .strict,
                isSecure: true))
        #expect(
            cookie.field.value == "__Host-session=abc; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=60")
        #expect(SetCookie(name: "__Host-a", value: "", sameSite: .lax, isSecure: false) == nil)
        #expect(SetCookie(name: "a b", value: "", sameSite: .lax, isSecure: true) == nil)
        #expect(SetCookie(name: "a", value: "x;y", sameSite: .lax, isSecure: true) == nil)
        #expect(SetCookie(name: "a", value: "x\r\ny", sameSite: .lax, isSecure: true) == nil)
        let long = String(repeating: "a", count: 4095)
        #expect(SetCookie(name: "a", value: long, sameSite: .lax, isSecure: true) == nil)
    }

    @Test("gzip is taken if it is asked for", arguments: [
        ("gzip", true), ("gzip, deflate, br", true), ("deflate , GZIP;q=0.5", true), ("*", true),
        ("x-gzip", true),
        ("gzip;q=0", false), ("gzip;q=0.000, *", false), ("*;q=0", false), ("identity", false), ("", false),
        ("gzip;q=", false), ("gzip;q=2", false), ("gzip;q=0.0001", false), ("gzip;q=1.001", false),
        ("gzip; q=0.001", true), ("gzip;Q=1.000", true), ("xgzip", false),
    ])
    func gzip(header: String, expected: Bool) {
        #expect(AcceptEncoding.allowsGzip([.acceptEncoding: header]) == expected)
    }

    @Test("no Accept-Encoding is no gzip")
    func noGzip() {
        #expect(!AcceptEncoding.allowsGzip([:]))
    }

    @Test("an entity tag is matched weakly, in a list or by a star", arguments: [
        ("\"a1\"", true), ("W/\"a1\"", true), ("\"x\", W/\"y\" ,\"a1\"", true), ("*", true), (" * ", true),
        ("\"A1\"", false), ("a1", false), ("\"a1", false), ("", false), ("\"x\"", false), ("\"x,a1\"", false),
        ("w/\"a1\"", false), ("\"b\" garbage \"a1\"", false),
    ])
    func entityTags(header: String, expected: Bool) throws {
        let tag = try #require(EntityTag("a1", isWeak: true))
        #expect(tag.text == "W/\"a1\"")
        #expect(tag.isNotModified([.ifNoneMatch: header]) == expected)
        #expect(EntityTag("a\"b") == nil)
    }

    @Test("a media type is read with its charset", arguments: [
        ("text/html", "text/html", nil), ("Text/HTML; Charset=UTF-8", "text/html", "utf-8"),
        ("text/html ;\tcharset=\"utf-8\" ; x=1", "text/html", "utf-8"), ("a/b;", "a/b", nil), ("a/b;;x=y",
        "a/b", nil),
    ] as [(String, String, String?)])
    func mediaTypes(text: String, essence: String, charset: String?) throws {
        let type = try #require(MediaType(text))
        #expect(type.essence == essence)
        #expect(type.charset == charset)
    }

    @Test("what is no media type is nothing", arguments: [
        "", "text", "text/", "/html", "te xt/html", "a/b/c", "a/b; x", "a/b; =y", "a/b; x=", "a/b; x=\"y",
        "a/b; charset=a; charset=b", "a/b c", "a/b; x=y z", "a/b; x=\"\\",
    ])
    func notMediaTypes(text: String) {
        #expect(MediaType(text) == nil)
    }

    @Test("only an urlencoded form in UTF-8 is a form")
    func forms() {
        #expect(MediaType("application/x-www-form-urlencoded")?.isForm == true)
        #expect(MediaType("application/x-www-form-urlencoded; charset=utf-8")?.isForm == true)
        #expect(MediaType("application/x-www-form-urlencoded; charset=latin1")?.isForm == false)
        #expect(MediaType("text/plain")?.isForm == false)
    }

    @Test("a file name cannot break out, and is whole for new clients", arguments: [
        ("brev.pdf", "attachment; filename=\"brev.pdf\""),
        ("år \"1\".csv", "attachment; filename=\"ar _1_.csv\"; filename*=UTF-8''%C3%A5r%20_1_.csv"),
        ("a\r\nb/c\\", "attachment; filename=\"a__b_c_\"; filename*=UTF-8''a__b_c_"),
    ])
    func disposition(name: String, expected: String) {
        #expect(ContentDisposition.attachment(filename: name) == expected)
    }
}
