import Casework
import Testing

/// What a programme's version says in words, and how two differ.
struct ProgrammeTermsTests {
    private func terms(_ wordings: [String]) -> ProgrammeTerms {
        var terms = ProgrammeTerms(title: "A", source: "B", mode: .open, ages: .all, firstStepDays: 3)
        terms.criteria = wordings.compactMap {
            Criterion(code: $0, wording: $0, unmetWording: "Inte.", reason: .notReady, judge: nil)
        }
        return terms
    }

    @Test("Two that say the same do not differ")
    func same() {
        #expect(ProgrammeTermsDifference.between(terms(["x"]), terms(["x"])).isEmpty)
    }

    @Test("Each thing that differs is told once, with what goes and what comes")
    func differ() {
        var after = terms(["x", "z"])
        after.mode = .needsTested
        after.decisionMonths = 3
        let differences = ProgrammeTermsDifference.between(terms(["x", "y"]), after)
        #expect(differences.map(\.term) == ["Form", "Kortaste beslut", "Kriterier"])
        #expect(differences.first?.texts == ["Tas bort: Öppen, utan beslut", "Blir: Med biståndsbeslut"])
        #expect(differences.last?.removed.count == 1 && differences.last?.added.count == 1)
    }

    @Test("The same criteria in another order is a difference too")
    func order() {
        let difference = ProgrammeTermsDifference.between(terms(["x", "y"]), terms(["y", "x"]))
        #expect(difference.first?.removed.isEmpty == true && difference.first?.added.count == 2)
    }

    @Test("A number that is out of range, or two criteria with one code, is a problem")
    func problems() {
        var terms = terms(["x", "x"])
        terms.firstStepDays = 31
        #expect(terms.problems.map(\.field) == [.firstStepDays, .criteria])
    }
}
