import Casework
import Testing

/// What is covered is gone.
struct CoveredWordsTests {
    @Test(arguments: [
        ("Anna", "Mamman Anna ringde.", "Mamman [täckt] ringde."),
        ("anna", "ANNA och Annas vän", "[täckt] och [täckt]s vän"),
        ("Anna Berg", "Talade med Anna\n Berg igår.", "Talade med [täckt] igår."),
        ("Berg\nAnna Berg", "Anna Berg kom.", "[täckt] kom."),
        ("Anna", "An\u{AD}na kom.", "[täckt] kom."),
        ("Åsa", "A\u{30A}sa kom.", "[täckt] kom."),
        ("ovan", "Inget här.", "Inget här."),
        ("aa", "aaa", "[täckt]"),
        ("", "Inget täcks.", "Inget täcks."),
    ])
    func `words are covered however they are written`(
        _ phrases: String, _ text: String, _ expected: String
    ) {
        #expect(CoveredWords(phrases).covering(text) == expected)
    }

    @Test func `what stands nowhere and what is too short is told`() {
        let words = CoveredWords("Anna\n  \nx\nBo Ek\nanna")
        #expect(words.phrases == ["Anna", "x", "Bo Ek"])
        #expect(words.tooShort == ["x"])
        #expect(words.missing(in: "anna med x") == ["Bo Ek"])
    }

    @Test func `no covered phrase is left in any text, whatever stands around it`() {
        var state: UInt64 = 20_261_121
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let letters = ["a", "A", "b", " ", "\n", "å", "\u{AD}", "t"]
        for _ in 0..<2000 {
            let text = (0..<30).map { _ in letters[next(letters.count)] }.joined()
            let phrase = (0..<(2 + next(3))).map { _ in letters[next(letters.count)] }.joined()
            let words = CoveredWords([phrase])
            let rest = words.covering(text).replacing(CoveredWords.mark, with: "#")
            #expect(words.isEmpty || !words.isIn(rest), "\(phrase) in \(text)")
        }
    }
}
