import Casework
import Figures
import Templating
import Web

/// Who begins, and how it is for them then and in their latest profile (programmes.md ST-7, ST-8, AS-12). It
/// shows how many, and nobody.
struct ProfileFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var section: FigureSection {
        let answers = KeptFigure.profile.map { figure in
            AnswerFigures(numbers: numbers, scope: scope, figure: figure).part
        }
        return FigureSection(
            id: "profil", title: "Start- och slutprofil", parts: [standings, ages] + answers,
            printed: numbers.printed)
    }

    private static let chosen = " Personen väljer själv hur hen räknas. Den som inte har någon startprofil "
        + "står under ”\(FigureCategory.otherGender)”."

    private var standings: FigureSection.Part {
        let table = GenderTable(numbers: numbers, scope: scope, figure: .gender)
        let reasons = (numbers.reasons.map(\.code) + ["missing"]).filter(table.rows.contains)
        let others = ["running", "open", "before", "joined"].filter(table.rows.contains)
        let parts = (reasons + others).map { code in
            table.cells(FigureCategory.standing(code, numbers.reasons), [code])
        }
        let begun = table.cells("Stödet har börjat", reasons + ["running"])
        let definition = KeptFigure.gender.definition
        return FigureSection.Part(
            title: definition.name, sentences: [definition.sentence + ProfileFigures.chosen],
            table: table.rows.isEmpty
                ? nil
                : FigureTable(
                    definition.name, ["Var de är nu"] + GenderTable.columns,
                    [begun] + parts + [table.cells("Alla som hörde av sig")]))
    }

    private var ages: FigureSection.Part {
        let table = GenderTable(numbers: numbers, scope: scope, figure: .age)
        let known = table.rows.compactMap(Int.init).sorted()
        let silent = table.rows.filter { $0 == FigureCategory.silent }
        let rows = (known.map { "\($0)" } + silent).map { table.cells(FigureCategory.age($0), [$0]) }
        let definition = KeptFigure.age.definition
        let small = "Den som har skyddade uppgifter står under okänd ålder. "
            + "Tabellen har små tal: pröva den under Publicerat innan den lämnas ut."
        return FigureSection.Part(
            title: definition.name,
            sentences: [definition.sentence + " " + small, mean(table, known)].compactMap { $0 },
            table: rows.isEmpty
                ? nil
                : FigureTable(
                    definition.name, ["Ålder"] + GenderTable.columns, rows + [table.cells("Alla")]))
    }

    /// To the tenth, halves upwards.
    private func mean(_ table: GenderTable, _ known: [Int]) -> String? {
        let count = known.reduce(0) { $0 + table.count("\($1)") }
        guard count > 0 else { return nil }
        let sum = known.reduce(0) { $0 + $1 * table.count("\($1)") }
        let tenths = (sum * 20 + count) / (2 * count)
        return "I medeltal \(tenths / 10),\(tenths % 10) år, hos de \(count) vars ålder är känd."
    }
}
