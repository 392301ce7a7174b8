import Casework
import Figures
import Templating
import Web

/// Visits and groups of the period. It counts what happened, and lays nobody's absence beside another's.
struct MeetingFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var section: FigureSection {
        FigureSection(id: "besok", title: "Besök och grupper", parts: [visits, groups])
    }

    private var visits: FigureSection.Part {
        let counts = numbers[.visit], noted = VisitOutcome.noted
        // A visit that was moved is counted where it went.
        let all = noted.reduce(0) { $0 + (counts[$1.rawValue] ?? 0) }
        let rows = noted.map { row($0, of: all) }
        let sum: [FigureCell] = [
            .text("Alla"), .count(all, scope.link(all, .visit, noted.map(\.rawValue))), .text(""),
        ]
        let bars = noted.map {
            ShareChart.Bar(label: $0.swedish, share: Share(counts[$0.rawValue] ?? 0, of: all))
        }
        let isAny = numbers.sum(.visit) > 0, lines = rows + [sum, row(.moved, of: nil)]
        return FigureSection.Part(
            title: "Besök",
            sentences: [
                KeptFigure.visit.definition.sentence + " Besök som ingen har skrivit in än räknas inte, "
                    + "och flyttade besök räknas där de hamnade."
            ], picture: all > 0 ? .shares("Besök", bars) : nil,
            table: isAny ? FigureTable("Besök", ["Hur det blev", "Antal", "Andel"], lines) : nil)
    }

    private func row(_ outcome: VisitOutcome, of all: Int?) -> [FigureCell] {
        let count = numbers[.visit][outcome.rawValue] ?? 0
        return [
            .text(outcome.swedish), .count(count, scope.link(count, .visit, [outcome.rawValue])),
            all.map { .share(Share(count, of: $0)) } ?? .text(""),
        ]
    }

    private var groups: FigureSection.Part {
        let held = numbers[.groupSession]["held"] ?? 0, cancelled = numbers[.groupSession]["cancelled"] ?? 0
        let came = numbers.sum(.groupCame)
        // To the tenth, halves upwards.
        let tenths = held > 0 ? (came * 20 + held) / (2 * held) : 0
        let rows: [[FigureCell]] = [
            [.text("Träffar som hölls"), .count(held)], [.text("Träffar som ställdes in"), .count(cancelled)],
            [.text("Gånger någon kom"), .count(came, scope.link(came, .groupCame))],
            [
                .text("Som kom till en träff, i medeltal"),
                FigureCell(text: held > 0 ? "\(tenths / 10),\(tenths % 10)" : Share.nothing, isNumeric: true),
            ],
        ]
        return FigureSection.Part(
            title: "Grupper", sentences: [KeptFigure.groupCame.definition.sentence],
            table: held + cancelled > 0 ? FigureTable("Grupper", ["Vad", "Antal"], rows) : nil)
    }
}
