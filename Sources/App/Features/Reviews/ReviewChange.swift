import Casework
import Law
import Templating
import Web

/// What has changed from the mapping through every review that stands, in pictures, tables and words. It
/// never calls a change good or bad in colour, and compares nobody.
struct ReviewChange {
    /// One part of life over time, the earliest first.
    struct Course {
        let area: LifeArea
        let grades: [DatedGrade]

        /// "Mindre begränsning, 1 steg"
        var words: String {
            guard let first = grades.first, let last = grades.last, grades.count > 1 else {
                return "Bara en gång än"
            }
            let steps = last.grade.rawValue - first.grade.rawValue
            if steps == 0 { return "Som förut" }
            return "\(steps < 0 ? "Mindre" : "Större") begränsning, \(abs(steps)) steg"
        }
    }

    let courses: [Course]
    let steps: [(day: Day, step: ProgressStep)]

    init(_ file: PlanFile) {
        let standing = file.reviews.filter { !$0.isCorrected }.reversed()
        steps = standing.compactMap { one in one.text.step.map { (one.text.heldOn, $0) } }
        courses = LifeArea.allCases.compactMap { area in
            let start = file.assessed[area].map { [$0] } ?? []
            let later = standing.compactMap { one in
                one.grades[area].map { DatedGrade(on: one.text.heldOn, grade: $0) }
            }
            return later.isEmpty ? nil : Course(area: area, grades: start + later)
        }
    }

    var panels: [ReviewPanel] { [ladder, areas].compactMap { $0 } }

    private var ladder: ReviewPanel? {
        guard let first = steps.first, let last = steps.last else { return nil }
        let rows: [(address: Link?, texts: [String])] = steps.map { (nil, ["\($0.day)", $0.step.swedish]) }
        guard let table = Table.rows("Steg ut i världen", ["Dag", "Steg"], rows) else { return nil }
        let words = steps.count > 1
            ? "Från \(first.step.swedish.lowercasedFirst) (\(first.day)) till "
                + "\(last.step.swedish.lowercasedFirst) (\(last.day))."
            : "\(first.step.swedish) (\(first.day))."
        return ReviewPanel(
            id: "steg", heading: "Steg ut i världen", words: words,
            picture: LadderChart(points: steps).markup(words), table: table)
    }

    private var areas: ReviewPanel? {
        guard !courses.isEmpty else { return nil }
        let rows: [(address: Link?, texts: [String])] = courses.map { one in
            let ends = [one.grades.first, one.grades.last].map { end in
                end.map { "\($0.grade.swedish), \($0.on)" } ?? "–"
            }
            return (nil, [one.area.swedish] + ends + [one.words])
        }
        let columns = ["Livsområde", "Först", "Senast", "Förändring"]
        guard let table = Table.rows("Livsområden", columns, rows) else { return nil }
        let words = "Samma skala som i kartläggningen, 0 är ingen begränsning. " + comparison
        return ReviewPanel(
            id: "omraden", heading: "Livsområden", words: words,
            picture: AreaChart(courses: courses).markup(words), table: table)
    }
}

extension ReviewChange {
    /// How many have changed, of those that were looked at more than once.
    fileprivate var comparison: String {
        let compared = courses.filter { $0.grades.count > 1 }
        guard !compared.isEmpty else { return "Nästa gång ni följer upp syns vad som har ändrats." }
        let less = compared.count { $0.words.hasPrefix("Mindre") }
        if compared.count == 1, let one = compared.first {
            return "\(one.area.swedish): \(one.words.lowercasedFirst)."
        }
        return "Mindre begränsning i \(less) av \(compared.count) livsområden som har följts upp igen."
    }
}

/// A picture of change with the same in words and in a table.
struct ReviewPanel: Fielded, Sendable {
    let id: String
    let heading: String
    let words: String
    let picture: Markup
    let table: Table

    static let fields: Fields<ReviewPanel> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .text("words") { $0.words },
        .markup("picture") { $0.picture },
        .part("table", Table.fields) { $0.table },
    ]
}
