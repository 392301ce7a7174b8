import Casework
import Law
import Testing

/// What answers to criteria come to.
struct CriteriaJudgementTests {
    private func line(
        _ code: String, _ answer: CriterionAnswer, reason: EndingReason = .outsideTargetGroup,
        comment: String = ""
    ) throws -> CriteriaJudgement.Line {
        let criterion = try #require(
            Criterion(
                code: code, wording: "Ja: \(code).", unmetWording: "Nej: \(code).", reason: reason,
                judge: nil))
        return CriteriaJudgement.Line(criterion, answer, comment: comment)
    }

    @Test("The summary counts each answer and leaves out what there is none of")
    func summary() throws {
        let nine = try (1...9).map { try line("j\($0)", .yes) }
        let rest = [try line("n", .no), try line("u", .unknown), try line("v", .unknown)]
        #expect(CriteriaJudgement(nine + rest).summary == "9 av 12 ja, 1 nej, 2 vet inte än")
        #expect(CriteriaJudgement(nine).summary == "9 av 9 ja")
        #expect(CriteriaJudgement([]).summary == nil)
    }

    @Test("Only an unmet criterion offers a reason: the first one's, with every unmet one in words")
    func offersTheReason() throws {
        let fits = CriteriaJudgement([try line("a", .yes), try line("b", .unknown)])
        #expect(fits.offeredReason == nil && fits.offeredText.isEmpty)
        let unmet = CriteriaJudgement([
            try line("a", .yes, comment: "Syns inte."),
            try line("b", .no, reason: .otherSupportFits, comment: "Har boendestöd."),
            try line("c", .no, reason: .notReady),
        ])
        #expect(unmet.offeredReason == .otherSupportFits)
        #expect(unmet.offeredText == "Nej: b. Har boendestöd.\nNej: c.")
    }

    @Test(
        "Age is proposed from the birth day on the day the case was opened",
        arguments: [
            ("2008-11-20", CriterionAnswer.yes), ("2008-11-21", .no), ("1990-11-21", .yes),
            ("1990-11-20", .no),
        ])
    func proposesAge(birth: String, answer: CriterionAnswer) throws {
        let criterion = try #require(
            Criterion(code: "age", wording: "a", unmetWording: "b", reason: .outsideTargetGroup, judge: .age))
        let ages = try #require(AgeRange(from: 18, to: 35))
        let opened = try #require(Day(iso: "2026-11-20"))
        let suggestion = CriterionSuggestion(
            for: criterion, ages: ages, birthDay: Day(iso: birth), openedOn: opened)
        #expect(suggestion?.answer == answer)
        #expect(suggestion?.reason.contains("18–35 år") == true)
        #expect(CriterionSuggestion(for: criterion, ages: ages, birthDay: nil, openedOn: opened) == nil)
    }

    @Test("An age range holds both its ends, and never none", arguments: [(16, 25), (0, 0), (18, 120)])
    func holdsItsEnds(from: Int, to: Int) throws {
        let range = try #require(AgeRange(from: from, to: to))
        #expect(range.contains(from) && range.contains(to))
        #expect(!range.contains(from - 1) && !range.contains(to + 1))
        #expect(AgeRange(from: to + 1, to: from) == nil)
    }
}
