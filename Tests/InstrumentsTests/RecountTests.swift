import Instruments
import Testing

/// Random forms of what has no plain sum, recounted by another path: minute by minute, letter by letter.
@Suite struct RecountTests {
    private static func some<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices)]
    }

    @Test func `Sheehan's totals are those of the ratings that there are`() {
        for _ in 0..<RandomForms.count {
            let ratings: [Int?] = (0..<3).map { _ in
                Int.random(in: 0...3) > 0 ? .random(in: 0...10) : nil
            }
            let isOut = Int.random(in: 0...3) == 0
            let form = FilledForm(
                points: (isOut ? [nil] : [ratings[0]]) + [ratings[1], ratings[2], 2, nil],
                extra: ["work_na": .flag(isOut)])
            let result = Instrument.sds.score(form)
            let text = (isOut ? ratings.dropFirst() : ratings[...]).map { $0.map { "\($0)" } ?? "?" }
            let isWhole = !text.contains("?")
            #expect(result.status == (isWhole ? .ok : .incomplete))
            let sum = isWhole ? text.compactMap(Int.init).reduce(0, +) : nil
            #expect(result.total == (isOut ? nil : sum), "\(text)")
            let isHindered = !Set(text).isDisjoint(with: ["5", "6", "7", "8", "9", "10"])
            #expect(!isWhole || result.band == (isHindered ? "pataglig_funktionsnedsattning" : "under_grans"))
        }
    }

    /// A day as each minute has it, by places in lists of words, and as blocks. Of some minutes nobody told.
    private func day() -> (minutes: [[Int]], blocks: [FormValue]) {
        let (kinds, places, company) = (["sova", "skarm"], ["hemma", "ute"], ["ensam", "familj", "natet"])
        var minutes = [[Int]](repeating: [], count: 1440), blocks: [FormValue] = [], at = 0
        while at < 1440 {
            let end = min(1440, at + Int.random(in: 1...400))
            let each = [Int.random(in: 0...1), Int.random(in: 0...1), Int.random(in: 0...2)]
            if Int.random(in: 0...4) > 0 {
                for minute in at..<end { minutes[minute] = each }
                let words = [kinds[each[0]], places[each[1]], company[each[2]]].map(FormValue.word)
                blocks.append(.list([.whole(at), .whole(end)] + words))
            }
            at = end
        }
        return (minutes, blocks)
    }

    @Test func `a day comes to what its minutes come to, one by one`() {
        for _ in 0..<RandomForms.many {
            let (minutes, blocks) = day()
            let result = Instrument.ordinaryDay.score(FilledForm(blocks.shuffled()))
            let told = minutes.filter { !$0.isEmpty }
            #expect(result.field("covered") == .whole(told.count))
            #expect((result.status == .ok) == (told.count == 1440))
            #expect(result.field("outside_home") == .whole(told.count { $0[1] == 1 }))
            #expect(result.field("with_people") == .whole(told.count { $0[2] == 1 }))
            let inDaytime = minutes[480..<1200].count { $0.first == 0 }
            #expect(result.field("sleep_daytime") == .whole(inDaytime))
        }
    }

    @Test func `the questions on violence are counted letter by letter, and few are never told`() {
        for _ in 0..<RandomForms.many {
            let forms = (0..<Int.random(in: 0...14)).map { _ in
                (0..<7).map { _ in RecountTests.some(["j", "n", "n", "-"]) }
            }
            let rows = forms.map { form in
                FormValue.list(form.map { $0 == "-" ? .none : .whole($0 == "j" ? 1 : 0) })
            }
            let questions = Instrument.violenceQuestions.score(FilledForm(rows)).field("questions")?.parts
            #expect(questions?.count == (forms.count > 4 ? 7 : 0))
            for (index, question) in (questions ?? []).enumerated() {
                let column = forms.map { $0[index] }
                let (yes, no) = (column.count { $0 == "j" }, column.count { $0 == "n" })
                let isTold = yes + no > 4 && no > 2 && ![1, 2].contains(yes)
                #expect(question.field("yes") == (isTold ? .whole(yes) : FormValue.none), "\(column)")
                #expect(question.field("no") == (isTold ? .whole(no) : FormValue.none), "\(column)")
            }
        }
    }

    @Test func `a survey's steps are counted letter by letter, and few answers are never told`() throws {
        for _ in 0..<RandomForms.many {
            let answers = (0..<Int.random(in: 5...14)).map { _ in
                RecountTests.some(["1", "2", "5", "6", "0", "-"])
            }
            let rows = answers.map { FormValue.list([Int($0).map(FormValue.whole) ?? .none]) }
            let result = Instrument.survey.score(FilledForm(rows, extra: ["items": .whole(1)]))
            let question = try #require(result.field("questions")?.parts.first)
            let valid = answers.count { Int($0) ?? 0 > 0 }
            #expect(question.field("suppressed") == .flag(valid < 5))
            guard valid > 4 else { continue }
            #expect(question.field("dont_know") == .whole(answers.count { $0 == "0" }))
            let share = Double(answers.count { $0 == "5" || $0 == "6" }) / Double(valid)
            #expect(question.field("top2_pct") == .decimal((share * 1000).rounded() / 10), "\(answers)")
        }
    }
}
