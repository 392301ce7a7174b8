import Casework
import Instruments
import Law
import Templating
import Web

/// How it was when support ended beside how it was at the start, in pictures and tables: parts of life on the
/// mapping's scale, and the sums of rating forms. It calls no change good or bad, and compares nobody.
struct EndProfile {
    /// One part of life, first and last.
    private let courses: [ReviewChange.Course]
    private let sums: [SumCourse]

    init(_ file: SupportEndingFile) {
        courses = EndProfile.courses(file)
        sums = file.ratings.compactMap { series in
            let known = series.ratings.compactMap { one in
                one.total.map { SumCourse.Sum(on: one.filledOn, total: $0) }
            }
            guard let first = known.first, let last = known.last else { return nil }
            return SumCourse(
                instrument: series.instrument, first: first, last: known.count > 1 ? last : nil)
        }
    }

    private static func courses(_ file: SupportEndingFile) -> [ReviewChange.Course] {
        let ending = file.standing?.ending
        let reviews = file.plan.reviews.filter { !$0.isCorrected }.reversed()
        return LifeArea.allCases.compactMap { area in
            let seen = reviews.compactMap { one in
                one.grades[area].map { DatedGrade(on: one.text.heldOn, grade: $0) }
            }
            let start = file.plan.assessed[area] ?? seen.first
            let end = ending.flatMap { one in
                one.grades[area].map { DatedGrade(on: one.endedOn, grade: $0) }
            }
            return end.map { ReviewChange.Course(area: area, grades: [start, $0].compactMap { $0 }) }
        }
    }

    var panels: [ReviewPanel] { [areas, ratings].compactMap { $0 } }

    private var areas: ReviewPanel? {
        let rows: [(address: Link?, texts: [String])] = courses.map { one in
            let start = one.grades.count > 1 ? one.grades.first : nil
            let ends = [start, one.grades.last].map { end in
                end.map { "\($0.grade.swedish), \($0.on)" } ?? "Inte bedömt"
            }
            return (nil, [one.area.swedish] + ends + [one.words])
        }
        let columns = ["Livsområde", "Vid starten", "Vid slutet", "Förändring"]
        guard let table = Table.rows("Start- och slutprofil", columns, rows) else { return nil }
        let words = "Samma skala som i kartläggningen: 0 är ingen begränsning. Ringen är starten och "
            + "pricken slutet."
        return ReviewPanel(
            id: "profil", heading: "Start- och slutprofil", words: words,
            picture: AreaChart(courses: courses).markup(words), table: table)
    }

    private var ratings: ReviewPanel? {
        let rows: [(address: Link?, texts: [String])] = sums.map { one in
            let last = one.last.map { "\($0.total), \($0.on)" } ?? "–"
            let range = "\(one.instrument.totals.lowerBound)–\(one.instrument.totals.upperBound)"
            let name = "\(one.instrument.name) (\(range))"
            return (nil, [name, "\(one.first.total), \(one.first.on)", last, one.words])
        }
        let columns = ["Formulär", "Första gången", "Senaste gången", "Förändring"]
        guard let table = Table.rows("Skattningar", columns, rows) else { return nil }
        let words = "Varje linje är formulärets hela skala. Ringen är första gången och pricken senaste."
        return ReviewPanel(
            id: "skattningar", heading: "Skattningar", words: words,
            picture: SumChart(courses: sums).markup(words), table: table)
    }
}

/// The first and the last sum of one rating form in a case.
struct SumCourse {
    struct Sum {
        let on: Day
        let total: Int
    }

    let instrument: Instrument
    let first: Sum
    /// Nil where there is only one.
    let last: Sum?

    /// "5 lägre"
    var words: String {
        guard let last else { return "Bara en gång" }
        let change = last.total - first.total
        if change == 0 { return "Som förut" }
        return "\(abs(change)) \(change < 0 ? "lägre" : "högre")"
    }
}
