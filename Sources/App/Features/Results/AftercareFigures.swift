import Casework
import Figures
import Templating
import Web

/// What came of getting in touch 3, 6 and 12 months after the support (programmes.md PL-16): everybody is
/// counted at every time, also who said no, was not asked, or could not be reached.
struct AftercareFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var section: FigureSection {
        FigureSection(id: "efteruppfoljning", title: "Efter stödet", parts: [answers, contacts])
    }

    private var answers: FigureSection.Part {
        let all = numbers.sum(.aftercareAnswer)
        let rows = FigureCategory.answers.map { one -> [FigureCell] in
            let count = numbers[.aftercareAnswer][one.code] ?? 0
            return [
                .text(one.words), .count(count, scope.link(count, .aftercareAnswer, [one.code])),
                .share(Share(count, of: all)),
            ]
        }
        let sum: [FigureCell] = [.text("Alla"), .count(all, scope.link(all, .aftercareAnswer)), .text("")]
        let definition = KeptFigure.aftercareAnswer.definition
        return FigureSection.Part(
            title: definition.name, sentences: sentences(definition.sentence, of: all),
            table: all > 0 ? FigureTable(definition.name, ["Svar", "Antal", "Andel"], rows + [sum]) : nil)
    }

    private var contacts: FigureSection.Part {
        let all = numbers.sum(.aftercare)
        let bars = Aftercare.Moment.allCases.filter { whole($0) > 0 }.map {
            ShareChart.Bar(
                label: "Hördes eller sågs efter \($0.swedish)",
                share: Share(count($0, "reached"), of: whole($0)))
        }
        let definition = KeptFigure.aftercare.definition
        let columns = ["Efter"] + FigureCategory.aftercare.map(\.words) + ["Alla"]
        return FigureSection.Part(
            title: "Vid 3, 6 och 12 månader", sentences: sentences(definition.sentence, of: all),
            picture: all > 0 ? .shares("Hördes eller sågs", bars) : nil,
            table: all > 0
                ? FigureTable(definition.name, columns, Aftercare.Moment.allCases.map(row)) : nil)
    }

    private func sentences(_ definition: String, of all: Int) -> [String] {
        [definition, Share(all, of: all).caution].compactMap { $0 }
    }

    private func row(_ moment: Aftercare.Moment) -> [FigureCell] {
        let codes = FigureCategory.aftercare.map(\.code)
        let cells = codes.map { code -> FigureCell in
            let count = count(moment, code)
            return .count(count, scope.link(count, .aftercare, [category(moment, code)]))
        }
        let all = whole(moment)
        let categories = codes.map { category(moment, $0) }
        return [.text(moment.swedish)] + cells + [.count(all, scope.link(all, .aftercare, categories))]
    }

    private func whole(_ moment: Aftercare.Moment) -> Int {
        FigureCategory.aftercare.reduce(0) { $0 + count(moment, $1.code) }
    }

    private func count(_ moment: Aftercare.Moment, _ code: String) -> Int {
        numbers[.aftercare][category(moment, code)] ?? 0
    }

    private func category(_ moment: Aftercare.Moment, _ code: String) -> String {
        "\(moment.rawValue).\(code)"
    }
}
