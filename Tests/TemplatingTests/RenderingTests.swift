import Templating
import Testing

@Suite("Rendering")
struct RenderingTests {
    @Test("every kind of field is shown when it is there")
    func everyKindPresent() throws {
        var page = SamplePage()
        page.hint = "tips"
        page.next = "/2"
        page.picture = .element(.svg, [.init(.viewBox, "0 0 1 1")])
        page.isOpen = true
        page.rows = [SampleRow(name: "a", cells: ["1", "2"]), SampleRow(name: "b", cells: [])]
        page.notes = ["x", "y"]
        page.chosen = SampleItem(label: "vald", address: "/3")
        let main = try #require(try render(page).split(separator: "<main>").last)
        #expect(main == """
            <h1>Ärenden</h1><p>tips</p><a href="/min-dag">b</a><a href="/2">n</a>\
            <svg viewBox="0 0 1 1"></svg>öppen\
            [a:1,2,][b:](x)(y)\
            <i title="vald">!<a href="/3">x</a></i><i title="första">!<a href="/1">x</a></i></main>
            """)
    }

    @Test("every kind of field that may be missing leaves nothing when it is")
    func everyKindMissing() throws {
        let main = try #require(try render(SamplePage()).split(separator: "<main>").last)
        #expect(main == """
            <h1>Ärenden</h1><a href="/min-dag">b</a>stängdinga<i title="första"><a href="/1">x</a></i></main>
            """)
    }

    @Test("the layout shows the frame's names and its own text where the page fills nothing")
    func layout() throws {
        let text = try render(SamplePage())
        #expect(text.hasPrefix("<title>Steget · Uppsala</title><a href=\"/min-dag\">Min dag</a><main>"))
    }

    @Test("a layout can stand in a layout, and the page fills places of both")
    func layoutInLayout() throws {
        let text = try render(SmallPage(text: "hej"), "{{<letter}}{{$body}}{{text}}{{/body}}{{/letter}}", [
            "letter": "{{<paper}}{{$sheet}}<p>{{$body}}{{/body}}</p>{{/sheet}}{{/paper}}",
            "paper": "<main>{{$sheet}}{{/sheet}}</main>",
        ])
        #expect(text == "<main><p>hej</p></main>")
    }

    @Test("the innermost name is shown, and names of outer scopes are seen from within")
    func nesting() throws {
        var page = SamplePage()
        page.heading = "ytter"
        page.rows = [SampleRow(name: "rad", cells: ["cell"])]
        let text = try render(page, SamplePage.all
            + "{{#rows}}{{#cells}}|{{name}}/{{heading}}/{{.}}{{/cells}}{{/rows}}")
        #expect(text.contains("|rad/ytter/cell"))
    }

    @Test("a tag alone on its line leaves no line")
    func standaloneLines() throws {
        let text = try render(
            SmallPage(text: "x"), "<p>\n  {{! en kommentar }}\n  {{>part}}\n{{text}}\n</p>\n",
            ["part": "del\n"])
        #expect(text == "<p>\ndel\nx\n</p>\n")
    }

    @Test("data that looks like a template stays text",
          arguments: ["{{7*7}}", "{{{x}}}", "{{#a}}", "{{text}}"])
    func dataIsNoTemplate(text: String) throws {
        #expect(try render(SmallPage(text: text), "<p>{{text}}</p>") == "<p>\(text)</p>")
    }

    @Test("the same page gives the same bytes, also after other bytes")
    func determinism() throws {
        let source = TemplateSource(texts: ["small": "<p>{{text}}</p>"])
        let set = try TemplateSet<BareFrame>.check(source, pages: [SmallPage.self])
        var bytes: [UInt8] = [1]
        for _ in 0..<3 { try set.render(SmallPage(text: "å"), in: BareFrame(), into: &bytes) }
        #expect(bytes == [1] + Array("<p>å</p><p>å</p><p>å</p>".utf8))
    }

    @Test("a page larger than the first buffer is whole")
    func growth() throws {
        let long = String(repeating: "abc<", count: 30_000)
        let text = try render(SmallPage(text: long), "<p>{{text}}</p>")
        #expect(text == "<p>" + String(repeating: "abc&lt;", count: 30_000) + "</p>")
    }

    @Test("a page that was not checked is refused in words")
    func unchecked() throws {
        let set = try TemplateSet<BareFrame>.check(TemplateSource(texts: [:]), pages: [])
        #expect(throws: UncheckedPage.self) { _ = try set.markup(SmallPiece()) }
    }

    @Test("a rendered page can stand in another as markup")
    func renderedMarkup() throws {
        let source = TemplateSource(texts: ["piece": "<p>{{text}}</p>"])
        let set = try TemplateSet<BareFrame>.check(source, pages: [SmallPiece.self])
        var page = SamplePage()
        page.picture = try set.markup(SmallPiece(text: "<b>"))
        #expect(try render(page).contains("<p>&lt;b&gt;</p>"))
    }

    @Test("a piece cannot show anything of the frame, so it may be kept for others")
    func pieceWithoutFrame() {
        let texts = ["piece": "<p>{{text}} {{unit}}</p>"]
        let found = complaints(SmallPiece.self, SampleFrame.self, texts)
        #expect(found.contains(
            "piece.html:1: There is no “unit” in SmallPiece, nor in the frame, which a piece never sees."))
    }
}
