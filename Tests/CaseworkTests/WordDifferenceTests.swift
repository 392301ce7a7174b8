import Casework
import Testing

/// Two texts word by word.
struct WordDifferenceTests {
    private static let texts: [[String]] = [
        [], ["Vill ut."], ["Vill kunna gå ut på kvällen.", "Och hem igen."], ["Vill kunna gå hem."],
        ["a b a b a", "", "b"], ["b a", "a  b", "a"], ["Vill ut.", "Vill ut."],
    ]

    @Test("Each text is whole, what both say is the same words, and nothing else is called shared")
    func isWhole() {
        for old in WordDifferenceTests.texts {
            for new in WordDifferenceTests.texts {
                let difference = WordDifference(from: old, to: new)
                #expect(words(difference.before.joined()) == old.flatMap(split))
                #expect(words(difference.after.joined()) == new.flatMap(split))
                #expect(difference.before.count == old.count && difference.after.count == new.count)
                let shared = words(difference.before.joined().filter(\.isShared))
                #expect(shared == words(difference.after.joined().filter(\.isShared)))
                #expect(difference.isSame == (old.flatMap(split) == new.flatMap(split)))
            }
        }
    }

    @Test("Words in a row are one run, paragraph by paragraph")
    func isMarked() {
        let difference = WordDifference(from: ["Gå ut varje vecka."], to: ["Gå ut minst varje dag."])
        #expect(difference.before[0].map(\.text) == ["Gå ut varje", "vecka."])
        #expect(difference.after[0].map(\.text) == ["Gå ut", "minst", "varje", "dag."])
        #expect(difference.after[0].map(\.isShared) == [true, false, true, false])
    }

    private func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private func words(_ runs: some Sequence<WordDifference.Run>) -> [String] {
        runs.flatMap { split($0.text) }
    }
}
