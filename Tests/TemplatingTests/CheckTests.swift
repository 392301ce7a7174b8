import Templating
import Testing

@Suite("The check of templates against pages")
struct CheckTests {
    @Test("a form that is not understood is told with its line", arguments: [
        ("a\n{{text", "small.html:2: The tag is not closed with }}."),
        ("{{text}}\n{{#text}}", "small.html:2: “text” is not closed."),
        ("{{text}}{{/text}}", "small.html:1: “text” is closed but not open."),
        ("{{text}}{{#a}}\n{{/b}}{{/a}}",
         "small.html:2: “b” is closed but not open; “a” from line 1 is open."),
        ("{{text}}\n\n{{{text}}}", "small.html:3: Raw output and other delimiters are left out; "
            + "markup needs a field of kind .markup."),
        ("{{text}}{{&text}}", "small.html:1: Raw output and other delimiters are left out; "
            + "markup needs a field of kind .markup."),
        ("{{text}}{{a b}}",
         "small.html:1: “a b” is not a name: letters and digits, in files' names also / and -."),
        ("{{text}}{{}}", "small.html:1: “” is not a name: letters and digits, in files' names also / and -."),
    ])
    func form(template: String, complaint: String) {
        #expect(complaints(template).contains(complaint))
    }

    @Test("names must fit both ways", arguments: [
        ("{{text}}\n{{txet}}", "small.html:2: There is no “txet” in SmallPage, nor in BareFrame."),
        ("<p></p>", "small.html: “text” is declared in SmallPage, but no template uses it."),
        ("{{text}}{{#text}}{{/text}}", "small.html:1: “text” is a text: it is not a section."),
        ("{{text}}{{^text}}{{/text}}",
         "small.html:1: “text” is a text: it is always there, so {{^text}} is never shown."),
        ("{{text}}{{>saknas}}", "small.html:1: There is no template “saknas”."),
        ("{{text}}{{>small}}", "small.html:1: “small” includes itself."),
        ("{{text}}{{<saknas}}{{/saknas}}", "small.html:1: There is no template “saknas”."),
    ])
    func names(template: String, complaint: String) {
        #expect(complaints(template) == [complaint])
    }

    @Test("a list written as text, and a value that may be missing shown outside its section, do not compile")
    func kinds() {
        let found = complaints(SamplePage.self, SampleFrame.self, sampleParts.merging([
            "page": "{{<layout}}{{$content}}" + SamplePage.all
                + "\n{{rows}}\n{{hint}}\n{{^first}}{{/first}}{{/content}}{{/layout}}",
        ]) { $1 })
        #expect(found == [
            "page.html:2: “rows” is a list and must be used as {{#rows}}.",
            "page.html:3: “hint” may be missing; show it inside {{#hint}}…{{/hint}}.",
            "page.html:4: “first” is a part: it is always there, so {{^first}} is never shown.",
        ])
    }

    @Test("an unused name of a row is told, and unused names of the frame")
    func unusedInside() {
        let page = "{{heading}}{{#rows}}{{name}}{{/rows}}"
        let found = complaints(SamplePage.self, SampleFrame.self, ["page": page])
        let cells = "page.html: “cells” is declared in rows of SamplePage, but no template uses it."
        #expect(found.contains(cells))
        #expect(found.contains("page.html: “notes” is declared in SamplePage, but no template uses it."))
        #expect(found.contains("SampleFrame: “unit” is declared in SampleFrame, but no template uses it."))
    }

    @Test("a block without a place, and text beside the blocks of a layout, are told")
    func blocks() {
        let found = complaints(SmallPage.self, BareFrame.self, [
            "small": "{{<lay}}\nhej\n{{$main}}{{text}}{{/main}}\n{{$foot}}{{/foot}}{{/lay}}",
            "lay": "{{$main}}{{/main}}",
        ])
        #expect(found == [
            "small.html:2: Only blocks {{$name}}…{{/name}} may stand directly in a layout.",
            "small.html:4: “lay” has no place for the block “foot”.",
        ])
    }

    @Test("files no page uses, missing templates and names the frame has too are told together")
    func together() {
        let found = complaints(ShadowPage.self, SampleFrame.self, ["old": "x"])
        #expect(found == [
            "SampleFrame: “menu” is declared in SampleFrame, but no template uses it.",
            "SampleFrame: “unit” is declared in SampleFrame, but no template uses it.",
            "ShadowPage: “unit” is also in the frame SampleFrame; layouts would show the page's.",
            "old.html: No page uses this template.",
            "shadow.html: The template of ShadowPage is missing.",
            "shadow.html: “unit” is declared in ShadowPage, but no template uses it.",
            "shadow.html: “unit” is declared twice in ShadowPage.",
        ])
    }

    @Test("a partial is checked where it is included")
    func partialInScope() {
        let texts = ["small": "{{text}}{{>part}}", "part": "a\nb {{label}}"]
        let found = complaints(SmallPage.self, BareFrame.self, texts)
        #expect(found == ["part.html:2: There is no “label” in SmallPage, nor in BareFrame."])
    }

    @Test("every file of a folder and its folders is read by its path")
    func folder() throws {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Templates"
        let found = try #require(throws: TemplateErrors.self) {
            _ = try TemplateSet.check(root, frame: BareFrame.self, pages: [])
        }
        let files = Set(found.errors.map(\.file))
        #expect(files.contains("layout.html") && files.contains("partials/field.html"))
    }

    @Test("a folder that is not there is told")
    func missingFolder() {
        #expect(throws: TemplateErrors.self) {
            _ = try TemplateSet.check("/finns/inte", frame: BareFrame.self, pages: [])
        }
    }
}

/// A page that takes a name of the frame, twice.
struct ShadowPage: Page {
    static let template = "shadow"
    static let fields: Fields<ShadowPage> = [.text("unit") { $0.unit }, .text("unit") { $0.unit }]
    let unit: String
}
