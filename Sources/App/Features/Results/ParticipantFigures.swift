import Figures
import Templating
import Web

/// Who has had the support, came and went in the period, how old, and by gender (programmes.md ST-1, ST-7,
/// ST-8): a report's own figures beside those of the page.
struct ParticipantFigures {
    let numbers: ParticipantNumbers
    let goals: [DatedGoal]

    private typealias Line = ParticipantNumbers.Line
    private let figures = ParticipantFigure.allCases

    var section: FigureSection {
        FigureSection(id: "deltagare", title: "Deltagare", parts: [whole, ages])
    }

    private var isEmpty: Bool { figures.allSatisfy { numbers.sum($0) == 0 } }

    private var whole: FigureSection.Part {
        let rows = figures.map { figure -> [FigureCell] in
            [.text(figure.definition.name), .count(numbers.sum(figure))]
        }
        let people: [FigureCell] = [.text("Personer som deltog"), .count(numbers.people)]
        return FigureSection.Part(
            sentences: figures.map { "\($0.definition.name): \($0.definition.sentence)" }
                + ["Den som har haft stöd i två ärenden räknas i båda, men är en person."],
            table: isEmpty ? nil : FigureTable("Deltagare", ["Vad", "Antal"], rows + [people]))
    }

    private var ages: FigureSection.Part {
        let all = numbers.sum(.participants)
        let bands = AgeBand.allCases.map { band in
            (band.swedish, { (line: Line) in AgeBand(age: line.age) == band })
        }
        let bars = bands.map { words, isIn in
            ShareChart.Bar(label: words, share: Share(numbers.sum(.participants, isIn), of: all))
        }
        let spread = numbers.ages.map {
            "Av dem som deltog och vars födelsedag är känd är den i mitten \($0.median) år, från \($0.least) "
                + "till \($0.most) (n = \($0.count))."
        }
        return FigureSection.Part(
            title: "Ålder",
            sentences: [
                "Åldern när stödet började, annars när det tog slut; skyddade personers räknas inte.", spread,
            ].compactMap { $0 },
            picture: all > 0 ? .shares("Ålder hos dem som deltog", bars) : nil,
            table: isEmpty ? nil : table("Ålder", bands))
    }

    /// Gender beside gender, and how the goals are reached by each (programmes.md ST-15).
    var genderSection: FigureSection {
        let all = numbers.sum(.participants)
        let parts = numbers.genders.map { gender in
            (gender.swedish, { (line: Line) in line.gender == gender })
        }
        let bars = parts.map { words, isIn in
            ShareChart.Bar(label: words, share: Share(numbers.sum(.participants, isIn), of: all))
        }
        let part = FigureSection.Part(
            sentences: [
                "Räknas efter vad personen själv har valt i startprofilen. Den som ingen har frågat, eller "
                    + "vars profil inte är klar, står under Ingen uppgift."
            ],
            picture: all > 0 ? .shares("Hur de som deltog räknas", bars) : nil,
            table: isEmpty ? nil : table("Kön", parts))
        return FigureSection(id: "jamstalldhet", title: "Jämställdhet", parts: [part, reached])
    }

    private func table(_ name: String, _ parts: [(String, (Line) -> Bool)]) -> FigureTable {
        let rows = parts.map { words, isIn -> [FigureCell] in
            [.text(words)] + figures.map { .count(numbers.sum($0, isIn)) }
        }
        let sum: [FigureCell] = [.text("Alla")] + figures.map { .count(numbers.sum($0)) }
        return FigureTable(name, [name] + figures.map(\.definition.name), rows + [sum])
    }

    private var reached: FigureSection.Part {
        let genders = numbers.genders
        let rows = goals.compactMap { goal -> [FigureCell]? in
            let shares = genders.map { numbers.reached(goal, $0) }
            guard shares.contains(where: { $0.whole > 0 }) else { return nil }
            let cells: [FigureCell] = shares.map { .share($0) }
            return [.text("\(goal.definition.wording) (\(goal.dates))")] + cells
        }
        return FigureSection.Part(
            title: "Mål efter kön",
            sentences: [
                "Räknar dem som har nått målet, av \(Cohort.endedInPeriod.population). Målet är det som "
                    + "gällde den dag då stödet tog slut."
            ],
            table: rows.isEmpty
                ? nil : FigureTable("Mål efter kön", ["Mål"] + genders.map(\.swedish), rows))
    }

    /// How many people the decisions of the period were about.
    var decidedPart: FigureSection.Part {
        let (people, several) = numbers.decided
        let rows: [[FigureCell]] = [
            [.text("Personer med beslut under perioden"), .count(people)],
            [.text("– därav med fler än ett"), .count(several)],
        ]
        return FigureSection.Part(
            title: "Personer med beslut",
            sentences: [
                "Räknar personer med ett utfärdat beslut av något slag. Dagen är beslutets dag. Hämtas ur "
                    + "utfärdade beslut."
            ], table: FigureTable("Personer med beslut", ["Vad", "Antal"], rows))
    }
}
