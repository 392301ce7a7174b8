import Templating
import Testing

@Suite("Links")
struct LinkTests {
    @Test("what is put into an address stays one segment", arguments: [
        ("a/b", "/arenden/a%2Fb/beslut"), ("../x", "/arenden/..%2Fx/beslut"), ("..", "/arenden//beslut"),
        ("å ?#", "/arenden/%C3%A5%20%3F%23/beslut"), ("2026-01_x~.", "/arenden/2026-01_x~./beslut"),
    ])
    func segment(value: String, address: String) {
        let link: Link = "/arenden/\(value)/beslut"
        #expect(link.address == address)
    }

    @Test("an address never names another host or a script by what is put in",
          arguments: ["", ".", "..", "javascript:alert(1)", "//x"])
    func ownSite(value: String) {
        for link in ["/\(value)/evil.example", "\(value)", "//\(value)"] as [Link] {
            #expect(link.address.hasPrefix("/") && !link.address.hasPrefix("//"))
        }
    }

    @Test("what is written in the source keeps its allowed form or becomes a path", arguments: [
        ("/min-dag", "/min-dag"), ("#namn", "#namn"), ("?sida=2", "?sida=2"),
        ("https://a.se/b", "https://a.se/b"),
        ("javascript:alert(1)", "/javascript:alert(1)"), ("data:text/html,x", "/data:text/html,x"),
        ("//evil.example", "/evil.example"), ("/\\evil.example", "/%5Cevil.example"), ("", "/"),
        ("/\t/evil.example", "/%09/evil.example"), ("/sök", "/s%C3%B6k"),
    ])
    func literal(text: String, address: String) {
        #expect(Link(stringLiteral: text).address == address)
    }

    @Test("an address from outside is taken only if it is a path of this site", arguments: [
        ("/arenden?sida=2", true), ("/", true), ("//evil.example", false), ("/\\evil", false),
        ("https://a.se", false), ("javascript:x", false), ("", false), ("/a b", false),
        ("/a\u{0}", false), ("#x", false),
    ])
    func path(text: String, isTaken: Bool) {
        #expect((Link(path: text) != nil) == isTaken)
    }

    @Test("an address elsewhere is http or https", arguments: [
        ("https://a.se", true), ("HTTP://a.se", true), ("https://", false), ("javascript://a.se", false),
        (" https://a.se", false), ("https://a.se/\n", false), ("/a", false),
    ])
    func elsewhere(text: String, isTaken: Bool) {
        #expect((Link(elsewhere: text) != nil) == isTaken)
    }
}
