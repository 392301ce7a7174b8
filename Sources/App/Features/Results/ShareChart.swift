import Figures
import Templating

/// Shares as bars from 0 to 100 per cent, drawn on the server, each with its words above and the programme's
/// goal as a labelled line. It is never alone: the same stands in a table.
struct ShareChart {
    struct Bar: Sendable {
        let label: String
        let share: Share
        var goal: Int?
    }

    let bars: [Bar]

    private static let (width, left, right, row, thickness) = (360, 6, 354, 22, 14)
    /// So many letters have room beside one another.
    private static let letters = 52

    func markup(_ words: String) -> Markup {
        var top = 6
        var marks: [Markup] = []
        for bar in bars {
            let label = bar.label.last == "." ? String(bar.label.dropLast()) : bar.label
            for line in ShareChart.lines(label + ": " + bar.share.words) {
                top += 15
                marks.append(ChartMark.text(line, at: (ShareChart.left, top)))
            }
            marks += drawn(bar, at: top + 6)
            top += ShareChart.row + (bar.goal == nil ? 6 : 20)
        }
        return ChartMark.picture(width: ShareChart.width, height: top + 6, words, marks)
    }

    private func drawn(_ bar: Bar, at top: Int) -> [Markup] {
        let room = ShareChart.right - ShareChart.left
        var marks = [ShareChart.rect("bar-whole", room, at: top)]
        if let percent = bar.share.percent, percent > 0 {
            marks.append(ShareChart.rect("bar-part", room * min(percent, 100) / 100, at: top))
        }
        guard let goal = bar.goal else { return marks }
        let across = ShareChart.left + room * goal / 100
        let anchor = goal > 50 ? "end" : "start"
        return marks + [
            ChartMark.line(
                "chart-goal", from: (across, top - 4), to: (across, top + ShareChart.thickness + 4)),
            ChartMark.text("mål \(goal) %", at: (across, top + ShareChart.thickness + 15), anchor: anchor),
        ]
    }

    private static func rect(_ kind: String, _ width: Int, at top: Int) -> Markup {
        .element(
            .rect,
            [
                MarkupAttribute(.class, kind), MarkupAttribute(.horizontal, "\(left)"),
                MarkupAttribute(.vertical, "\(top)"), MarkupAttribute(.width, "\(width)"),
                MarkupAttribute(.height, "\(thickness)"),
            ])
    }

    private static func lines(_ text: String) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= letters {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
