@testable import App
import Casework
import Figures
import Law
import Testing
import Web

/// What is counted in the whole of a table, and what stands by itself.
struct FigureWholeTests {
    private func numbers(_ kept: [KeptFigure: [String: Int]]) -> ResultNumbers {
        ResultNumbers(
            kept: kept, endGoals: [:], outs: [], running: 0, runningGoals: [:], goals: [],
            terms: FigureTerms(), appeals: [:], months: [])
    }

    private var scope: FigureScope {
        let today = Day(number: 20_777)
        return FigureScope(programme: ProgrammeID(value: 1), period: .year(of: today), today: today)
    }

    @Test("A visit that was moved is counted once, where it went")
    func moved() {
        let numbers = numbers([.visit: ["came": 3, "noShow": 1, "moved": 4]])
        let rows = MeetingFigures(numbers: numbers, scope: scope).section.parts[0].table?.texts ?? []
        #expect(rows.contains { $0.starts(with: ["Alla", "4"]) })
        #expect(rows.last == ["Flyttat till en annan tid", "4", ""])
    }

    @Test("Support that was given without a place is not among what ended before support")
    func given() {
        let numbers = numbers([
            .fate: ["ended.inquiry.declined": 2, "ended.decision.supportEnded": 3, "running": 1]
        ])
        let rows = ContactFigures(numbers: numbers, scope: scope).section.parts[1].table?.texts ?? []
        #expect(rows.contains { $0.starts(with: ["Avslutade före stödet", "2"]) })
        #expect(rows.contains { $0[0].hasPrefix("Stödet gavs utan plats") && $0[1] == "3" })
        #expect(rows.last?.starts(with: ["Alla", "6"]) == true)
    }
}
