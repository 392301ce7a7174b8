import Figures
import Law

/// A report's numbers as single sums, each under the words that tell what it is of.
extension ParticipantNumbers {
    private enum Word: String {
        case line, out, people, decided, several
    }

    var kept: [(String, Int)] {
        let lines = lines.flatMap { line in
            line.counts.map { figure, count in
                (
                    ParticipantNumbers.words(
                        .line, [line.gender.rawValue, line.age.map(String.init) ?? "", figure.rawValue]),
                    count
                )
            }
        }
        let outs = outs.map { out in
            let answer = out.answer.map { ["\($0.definition)", $0.outcome] } ?? []
            return (ParticipantNumbers.words(.out, [out.gender.rawValue, "\(out.day)"] + answer), out.count)
        }
        return lines + outs + [
            (Word.people.rawValue, people), (Word.decided.rawValue, decided.people),
            (Word.several.rawValue, decided.several),
        ]
    }

    private static func words(_ first: Word, _ rest: [String]) -> String {
        ([first.rawValue] + rest).joined(separator: " ")
    }

    init(kept: [(String, Int)]) {
        let known = kept.map { words, count in
            (words.split(separator: " ", omittingEmptySubsequences: false).map(String.init), count)
        }
        func sum(_ word: Word) -> Int {
            known.first { $0.0 == [word.rawValue] }?.1 ?? 0
        }
        self.init(
            lines: known.compactMap(ParticipantNumbers.line), people: sum(.people),
            outs: known.compactMap(ParticipantNumbers.out), decided: (sum(.decided), sum(.several)))
    }

    private static func line(_ words: [String], _ count: Int) -> Line? {
        guard words.count == 4, words[0] == Word.line.rawValue,
            let gender = CountedGender(rawValue: words[1]), let figure = ParticipantFigure(rawValue: words[3])
        else { return nil }
        return Line(gender: gender, age: Int(words[2]), counts: [figure: count])
    }

    private static func out(_ words: [String], _ count: Int) -> Out? {
        guard words.count == 3 || words.count == 5, words[0] == Word.out.rawValue,
            let gender = CountedGender(rawValue: words[1]), let day = Day(iso: words[2])
        else { return nil }
        let answer = words.count == 5 ? Int64(words[3]).map { ($0, words[4]) } : nil
        return Out(gender: gender, day: day, answer: answer, count: count)
    }

    /// Of other people: each number is the sum of both.
    func adding(_ other: ParticipantNumbers) -> ParticipantNumbers {
        ParticipantNumbers(
            lines: lines + other.lines, people: people + other.people, outs: outs + other.outs,
            decided: (decided.people + other.decided.people, decided.several + other.decided.several))
    }
}
