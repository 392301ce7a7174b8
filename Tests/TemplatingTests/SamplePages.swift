import Templating

/// The frame of the pages in these tests.
struct SampleFrame: Fielded {
    static let fields: Fields<SampleFrame> = [
        .text("unit") { $0.unit },
        .list("menu") { $0.menu },
    ]
    var unit = "Uppsala"
    var menu = [SampleItem(label: "Min dag", address: "/min-dag")]
}

struct SampleItem: Fielded {
    static let fields: Fields<SampleItem> = [
        .text("label") { $0.label },
        .link("address") { $0.address },
    ]
    let label: String
    let address: Link
}

/// A page with one field of each kind.
struct SamplePage: Page {
    static let template = "page"
    static let fields: Fields<SamplePage> = [
        .text("heading") { $0.heading },
        .optionalText("hint") { $0.hint },
        .link("back") { $0.back },
        .optionalLink("next") { $0.next },
        .markup("picture") { $0.picture },
        .flag("isOpen") { $0.isOpen },
        .list("rows") { $0.rows },
        .texts("notes") { $0.notes },
        .optional("chosen") { $0.chosen },
        .part("first") { $0.first },
    ]
    var heading = "Ärenden"
    var hint: String?
    var back: Link = "/min-dag"
    var next: Link?
    var picture = Markup()
    var isOpen = false
    var rows: [SampleRow] = []
    var notes: [String] = []
    var chosen: SampleItem?
    var first = SampleItem(label: "första", address: "/1")

    /// Uses every field once, each kind in its way.
    static let all = """
        <h1>{{heading}}</h1>{{#hint}}<p>{{hint}}</p>{{/hint}}<a href="{{back}}">b</a>\
        {{#next}}<a href="{{next}}">n</a>{{/next}}{{picture}}\
        {{#isOpen}}öppen{{/isOpen}}{{^isOpen}}stängd{{/isOpen}}\
        {{#rows}}[{{name}}:{{#cells}}{{.}},{{/cells}}]{{/rows}}{{^rows}}inga{{/rows}}\
        {{#notes}}({{.}}){{/notes}}\
        {{#chosen}}{{>item}}{{/chosen}}{{#first}}{{>item}}{{/first}}
        """
}

struct SampleRow: Fielded {
    static let fields: Fields<SampleRow> = [
        .text("name") { $0.name },
        .texts("cells") { $0.cells },
    ]
    let name: String
    let cells: [String]
}

/// A page with one text, one link and one flag, for templates of a line.
struct SmallPage: Page {
    static let template = "small"
    static let fields: Fields<SmallPage> = [.text("text") { $0.text }]
    var text = ""
}

/// A piece with one text, to be kept and put into pages.
struct SmallPiece: Piece {
    static let template = "piece"
    static let fields: Fields<SmallPiece> = [.text("text") { $0.text }]
    var text = ""
}

/// A frame without names.
struct BareFrame: Fielded {
    static let fields: Fields<BareFrame> = []
}

/// The layout and partial that the sample page needs.
let sampleParts = [
    "layout": "<title>{{$title}}Steget{{/title}} · {{unit}}</title>"
        + "{{#menu}}<a href=\"{{address}}\">{{label}}</a>{{/menu}}<main>{{$content}}{{/content}}</main>",
    "item": "<i title=\"{{label}}\">{{#isOpen}}!{{/isOpen}}<a href=\"{{address}}\">x</a></i>",
]

/// Renders a page with one template, in a frame without names.
func render(_ page: SmallPage, _ template: String, _ more: [String: String] = [:]) throws -> String {
    let source = TemplateSource(texts: more.merging(["small": template]) { $1 })
    let set = try TemplateSet<BareFrame>.check(source, pages: [SmallPage.self])
    var bytes: [UInt8] = []
    try set.render(page, in: BareFrame(), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

/// Renders the sample page in its layout.
func render(_ page: SamplePage, _ template: String = SamplePage.all) throws -> String {
    let whole = "{{<layout}}{{$content}}" + template + "{{/content}}{{/layout}}"
    let source = TemplateSource(texts: sampleParts.merging(["page": whole]) { $1 })
    let set = try TemplateSet<SampleFrame>.check(source, pages: [SamplePage.self])
    var bytes: [UInt8] = []
    try set.render(page, in: SampleFrame(), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

/// Everything the check complains about, one `file:line: sentence` each.
func complaints<P: Page, F: Fielded>(_ page: P.Type, _ frame: F.Type, _ texts: [String: String]) -> [String] {
    do throws(TemplateErrors) {
        _ = try TemplateSet<F>.check(TemplateSource(texts: texts), pages: [page])
        return []
    } catch {
        return error.errors.map(\.description)
    }
}

/// Complaints about a template of the page with one text.
func complaints(_ template: String) -> [String] {
    complaints(SmallPage.self, BareFrame.self, ["small": template])
}
