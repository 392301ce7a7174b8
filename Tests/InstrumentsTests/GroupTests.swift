import Instruments
import Testing

/// What is shown of a group, and of a day: nothing that singles somebody out.
@Suite struct GroupTests {
    private func rows(_ counts: [(answer: Int?, times: Int)]) -> [FormValue] {
        counts.flatMap { answer, times in
            Array(repeating: FormValue.list([answer.map(FormValue.whole) ?? .none]), count: times)
        }
    }

    @Test func `a question on violence is shown only when neither side is few`() throws {
        for yes in 0...8 {
            for no in 0...8 {
                let row: (Int) -> FormValue = { .list(Array(repeating: .whole($0), count: 7)) }
                let forms = Array(repeating: row(1), count: yes) + Array(repeating: row(0), count: no)
                let result = Instrument.violenceQuestions.score(FilledForm(forms))
                #expect(result.total == nil && result.alerts.isEmpty)
                guard yes + no >= 5 else {
                    #expect(result.field("questions") == .list([]))
                    #expect(result.field("respondents") == FormValue.none)
                    continue
                }
                let joined = try #require(result.field("derived")?.field("nagon_1_7"))
                let mayBeShown = no > 2 && (yes == 0 || yes > 2)
                #expect(joined.field("suppressed") == .flag(!mayBeShown), "\(yes) yes, \(no) no")
                #expect((joined.field("yes") == FormValue.none) == !mayBeShown)
            }
        }
    }

    @Test func `what was not known and what was skipped are no part of a survey's share`() throws {
        let answers = rows([(6, 3), (5, 1), (1, 1), (0, 4), (nil, 2)])
        let result = Instrument.survey.score(FilledForm(answers, extra: ["items": .whole(1)]))
        guard case .list(let questions)? = result.field("questions") else {
            Issue.record("no questions")
            return
        }
        let question = try #require(questions.first)
        #expect(question.field("top2_pct") == .decimal(80))
        #expect(question.field("dont_know") == .whole(4) && question.field("unanswered") == .whole(2))
    }

    @Test func `a day's minutes are those of its blocks, whatever order they are told in`() {
        func block(_ from: Int, _ to: Int, _ words: [String]) -> FormValue {
            .list([.whole(from), .whole(to)] + words.map(FormValue.word))
        }
        let blocks = [
            block(0, 420, ["skarm", "hemma", "natet"]), block(420, 1020, ["sova", "hemma", "ensam"]),
            block(1020, 1080, ["mat_hygien", "hemma", "familj"]),
            block(1140, 1440, ["rorelse", "ute", "ensam"]),
        ]
        for _ in 0..<20 {
            let result = Instrument.ordinaryDay.score(FilledForm(blocks.shuffled()))
            #expect(result.status == .incomplete && result.flags == ["omvand_dygnsrytm"])
            #expect(result.field("covered") == .whole(1380) && result.field("outside_home") == .whole(300))
            #expect(result.field("sleep_daytime") == .whole(540) && result.field("with_people") == .whole(60))
            #expect(result.field("gaps") == .list([.list([.whole(1080), .whole(1140)])]))
        }
        let over = Instrument.ordinaryDay.score(
            FilledForm(blocks + [block(400, 500, ["vila", "hemma", "ensam"])]))
        #expect(over.errors.allSatisfy { $0.code == "overlap" } && over.status == .rejected)
    }
}
