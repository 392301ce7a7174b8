import Figures
import Templating
import Web

/// A report as a whole document that needs nothing beside itself: what is written and every table, to be made
/// into PDF. Pictures are left out, for each says what its table says. It holds nothing to fetch.
struct AnnualReportDocument {
    let page: AnnualReportPage

    /// UTF-8. The same for the same report.
    var octets: [UInt8] {
        Array(Self.beginning.utf8) + Markup.text(page.report.title).octets + Array(Self.middle.utf8)
            + body.octets + Array("</body></html>\n".utf8)
    }

    private static let beginning = "<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>"
    private static let middle = "</title><style>\(style)</style></head><body>"

    private static let style = """
        @page{size:A4;margin:20mm 20mm 22mm;\
        @bottom-left{content:string(matter);font:8.5pt "DejaVu Sans",sans-serif;color:#444}\
        @bottom-right{content:counter(page) " (" counter(pages) ")";\
        font:8.5pt "DejaVu Sans",sans-serif;color:#444}}\
        body{font:10pt/1.4 "Source Sans 3","DejaVu Sans",sans-serif;color:#111;margin:0}\
        h1{font-size:17pt;margin:0 0 3mm;string-set:matter content()}\
        h2{font-size:13pt;margin:8mm 0 2mm}h3{font-size:11pt;margin:5mm 0 1mm}h1,h2,h3{break-after:avoid}\
        p{margin:1.5mm 0;overflow-wrap:anywhere}\
        table{border-collapse:collapse;width:100%;margin:2mm 0 4mm;font-size:9pt}\
        th,td{border-bottom:.2mm solid #999;padding:1mm 2mm 1mm 0;text-align:left;vertical-align:top}\
        caption{text-align:left;font-weight:bold;padding-bottom:1mm}tbody th{font-weight:normal}\
        tr{break-inside:avoid}thead{display:table-header-group}
        """

    private var body: Markup {
        var pieces: [Markup] = [.element(.h1, [], [.text(page.report.title)])]
        pieces += ([page.lead] + page.warnings).map(LetterFrame.paragraph)
        for section in page.sections { pieces += markup(of: section) }
        pieces.append(LetterFrame.heading("Hur siffrorna är gjorda"))
        for fact in page.facts {
            pieces += fact.texts.map { LetterFrame.paragraph("\(fact.term): \($0)") }
        }
        return .element(.main, [], pieces)
    }

    private func markup(of section: FigureSection) -> [Markup] {
        var pieces = [LetterFrame.heading(section.title)]
        pieces += section.paragraphs.map(LetterFrame.paragraph)
        for part in section.parts {
            if !part.title.isEmpty { pieces.append(.element(.h3, [], [.text(part.title)])) }
            pieces += part.sentences.map(LetterFrame.paragraph)
            pieces.append(part.table.map(markup(of:)) ?? LetterFrame.paragraph(Share.nothing))
        }
        return pieces
    }

    private func markup(of table: FigureTable) -> Markup {
        let head = table.columns.map { Markup.element(.th, [MarkupAttribute(.scope, "col")], [.text($0)]) }
        let rows = table.texts.map { row -> Markup in
            let names = row.prefix(1).map {
                Markup.element(.th, [MarkupAttribute(.scope, "row")], [.text($0)])
            }
            return .element(.tr, [], names + row.dropFirst().map { .element(.td, [], [.text($0)]) })
        }
        return .element(
            .table, [],
            [
                .element(.caption, [], [.text(table.caption)]),
                .element(.thead, [], [.element(.tr, [], head)]), .element(.tbody, [], rows),
            ])
    }
}
