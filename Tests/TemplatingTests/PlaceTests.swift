import Templating
import Testing

@Suite("Where a field may stand")
struct PlaceTests {
    @Test("a text may stand in content and in a double-quoted value", arguments: [
        "{{text}}", "<p>{{text}}</p>", "<p title=\"{{text}}\" class=\"a {{text}}\">",
        "<textarea>{{text}}</textarea>",
        "<a href=\"#{{text}}\">x</a>", "<!doctype html><!-- a > b --><p data-x='1' y=2 hidden>{{text}}",
        "<input value=\"{{text}}\"/>",
        "<script src=\"/a.js\">if (a < b) {}</script>{{text}}",
        "<P TITLE = \"{{text}}\">", "<br/>{{text}}", "a &lt; b {{text}}",
    ])
    func allowed(template: String) {
        #expect(complaints(template) == [])
    }

    @Test("a text may stand nowhere else", arguments: [
        ("<p title={{text}}>", "“text” stands in an attribute without double quotes; write title=\"…\"."),
        ("<p title=a{{text}}>", "“text” stands in an attribute without double quotes; write title=\"…\"."),
        ("<p title='{{text}}'>", "“text” stands in an attribute without double quotes; write title=\"…\"."),
        ("<p {{text}}>",
         "“text” stands in a tag outside every value; only double-quoted values may hold fields."),
        ("<p a{{text}}>",
         "“text” stands in a tag outside every value; only double-quoted values may hold fields."),
        ("<{{text}}>", "“text” stands in the name of a tag."),
        ("<h{{text}}>", "“text” stands in the name of a tag."),
        ("<script>{{text}}</script>", "“text” stands inside script, where nothing can be escaped."),
        ("<STYLE>a</b>{{text}}</STYLE>", "“text” stands inside style, where nothing can be escaped."),
        ("<!-- {{text}} -->", "“text” stands in a comment or declaration."),
        ("<p onclick=\"{{text}}\">",
         "“text” stands in onclick, which is code: HTML escaping does not make it safe."),
        ("<p style=\"color:{{text}}\">",
         "“text” stands in style, which is code: HTML escaping does not make it safe."),
        ("<a href=\"{{text}}\">", "“text” is text, but href takes a field of kind .link, or text after #."),
        ("<a HREF=\"/a/{{text}}\">",
         "“text” is text, but href takes a field of kind .link, or text after #."),
        ("<img src=\"{{text}}\">", "“text” is text, but src takes a field of kind .link, or text after #."),
        ("<form action=\"{{text}}\">",
         "“text” is text, but action takes a field of kind .link, or text after #."),
        ("<button formaction=\"{{text}}\">",
         "“text” is text, but formaction takes a field of kind .link, or text after #."),
    ])
    func refused(template: String, complaint: String) {
        #expect(complaints(template).contains("small.html:1: " + complaint))
    }

    @Test("HTML that is not followed is told", arguments: [
        ("{{text}}\n1 < 2", "small.html:2: “<” does not begin a tag; write &lt;."),
        ("{{text}}<p title=>", "small.html:1: The attribute “title” has no value."),
        ("{{text}}<p", "small.html: The page ends inside a tag."),
    ])
    func form(template: String, complaint: String) {
        #expect(complaints(template) == [complaint])
    }

    @Test("a section may stand among attributes or in a value, if it ends where it began", arguments: [
        ("<a href=\"{{back}}\"{{#isOpen}} hidden{{/isOpen}}>", true),
        ("<p {{#isOpen}}hidden{{/isOpen}}>", true),
        ("<p class=\"a{{#isOpen}} b{{/isOpen}}\">", true), ("{{#isOpen}}<p>{{/isOpen}}", true),
        ("{{#isOpen}}<p {{/isOpen}}>", false), ("<p title={{#isOpen}}\"a\"{{/isOpen}}>", false),
        ("<p {{#isOpen}}class=\"{{/isOpen}}\">", false), ("{{#isOpen}}<script>{{/isOpen}}", false),
        ("<a href=\"{{#isOpen}}#{{/isOpen}}{{heading}}\">", false), ("<a href=\"{{back}}#x\">", true),
        ("<a href=\"x{{back}}\">", false), ("<a href=\"{{back}}{{back}}\">", false),
        ("<p title=\"{{picture}}\">", false),
        ("<a {{#next}}href=\"{{next}}\"{{/next}}>", true),
    ])
    func sections(template: String, isAllowed: Bool) {
        let whole = "{{<layout}}{{$content}}" + SamplePage.all + template + "{{/content}}{{/layout}}"
        let found = complaints(SamplePage.self, SampleFrame.self, sampleParts.merging(["page": whole]) { $1 })
        #expect(found.isEmpty == isAllowed, "\(found)")
    }
}
