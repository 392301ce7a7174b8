import Templating

/// What letters are made of: a document that needs nothing beside itself, for screen and paper.
/// It never has anything of the site's frame, a script, or an address to fetch from.
enum LetterFrame {
    static let beginning = """
        <!DOCTYPE html>
        <html lang="sv"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>
        """
    static let middle = "</title><style>\(style)</style></head><body>"
    static let end = "</body></html>\n"

    /// On paper the name stands in the window of a C5 envelope, and each page says whose matter it is and how
    /// many there are.
    private static let style = screen + page + print

    private static let screen = """
        :root{color-scheme:light}\
        body{margin:0;background:#fff;color:#111;\
        font:1rem/1.55 "Source Sans 3","DejaVu Sans",system-ui,sans-serif}\
        main{max-width:42rem;margin:0 auto;padding:1.5rem}\
        p{margin:.5rem 0 0;overflow-wrap:anywhere}header p{margin:0}.to{margin-top:2rem;font-weight:bold}\
        h1{font-size:1.6rem;line-height:1.25;margin:2rem 0 0}\
        h2{font-size:1.1rem;line-height:1.3;margin:1.6rem 0 0}\
        ul{margin:.5rem 0 0;padding-left:1.3rem}li{margin-top:.3rem}\
        .appeal{margin-top:2.5rem;padding-top:1rem;border-top:1px solid #777}
        """

    private static let page = """
        @page{size:A4;margin:20mm 25mm 24mm;\
        @bottom-left{content:string(matter);font:8.5pt "DejaVu Sans",sans-serif;color:#444}\
        @bottom-right{content:counter(page) " (" counter(pages) ")";\
        font:8.5pt "DejaVu Sans",sans-serif;color:#444}}
        """

    private static let print = """
        @media print{body{font-size:10.5pt;line-height:1.45}main{max-width:none;padding:0}\
        header{min-height:27mm}header p{margin-left:85mm}\
        header p:first-child{float:left;width:75mm;margin-left:0}\
        header p:last-child{string-set:matter content()}\
        .to{clear:both;margin:0 0 0 85mm;min-height:25mm}\
        h1{font-size:16pt;margin:0}h2{font-size:11.5pt;margin:5mm 0 0}h1,h2{break-after:avoid}\
        p{margin:1.6mm 0 0}p,li{orphans:3;widows:3}\
        .appeal{break-before:page;border:0;margin:0;padding:0}\
        .appeal h2:first-child{font-size:14pt;margin:0}}
        """

    static func heading(_ text: String) -> Markup { .element(.h2, [], [.text(text)]) }
    static func paragraph(_ text: String) -> Markup { .element(.p, [], [.text(text)]) }

    static func markup(of blocks: [LetterDocument.Block]) -> [Markup] {
        blocks.flatMap { block -> [Markup] in
            switch block {
            case .heading(let text): [heading(text)]
            case .text(let text): text.paragraphs.map(paragraph)
            case .list(let lines): [list(lines)]
            }
        }
    }

    static func list(_ lines: [String]) -> Markup {
        .element(.ul, [], lines.map { .element(.li, [], [.text($0)]) })
    }
}
