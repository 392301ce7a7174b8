import Casework
import Testing

/// Advice on a text that somebody has to understand.
struct PlainSwedishTests {
    @Test("Each kind of heavy writing is told by itself", arguments: [
        ("Du har rätt till stödet. Vi ringer dig.", []),
        ("Sökanden har rätt till stödet.", [.notYou]),
        ("Behov föreligger.", [.officialese]),
        ("Stödet beviljades igår.", [.passive]),
        ("Du får kartläggningsstöd.", []),
        ("Du får sysselsättningsersättning.", [.longWord]),
    ] as [(String, [PlainSwedish.Advice])])
    func advises(text: String, advice: [PlainSwedish.Advice]) {
        #expect(PlainSwedish(text).advice == advice)
    }

    @Test("A sentence is long from its twenty-third word, and ends at a stop or a line")
    func countsWords() {
        let most = Array(repeating: "ord", count: PlainSwedish.mostWords).joined(separator: " ")
        #expect(PlainSwedish(most + ".\n" + most + "!").longSentences == 0)
        #expect(PlainSwedish(most + " till. " + most).longSentences == 1)
        #expect(PlainSwedish(most + " till").advice == [.longSentence])
    }

    @Test("A better word stands beside the heavy one, also where it begins a sentence")
    func offersBetter() {
        let piece = PlainSwedish("Beträffande dig.").pieces.first
        #expect(piece?.text == "Beträffande" && piece?.advice == .officialese && piece?.instead == "om")
    }

    @Test("The pieces together are the text, whatever it holds", arguments: [
        "", " ", "\r\n\r\n", "a", "Åsa e\u{301}n 🙂, 1 a.\u{0}", "…!?—", "\u{FEFF}du\u{2028}",
    ])
    func losesNothing(text: String) {
        #expect(PlainSwedish(text).pieces.map(\.text).joined() == text)
    }
}
