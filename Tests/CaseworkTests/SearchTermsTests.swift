import Casework
import Testing

/// What is typed in the search box, and what it is taken for.
struct SearchTermsTests {
    @Test(
        "A number is read in any spelling, whole or begun",
        arguments: [
            ("20040115-1234", ["200401151234"], true), ("200401151234", ["200401151234"], true),
            ("040115-1234", ["200401151234", "190401151234", "180401151234"], true),
            ("0401151234", ["200401151234", "190401151234", "180401151234"], true),
            ("040115", ["20040115", "19040115", "18040115"], false),
            ("20040115", ["20040115", "2020040115", "1920040115", "1820040115"], false),
            ("2004-01-15", ["20040115", "2020040115", "1920040115", "1820040115"], false),
            ("040175-12", ["2004017512", "1904017512", "1804017512"], false),
            (" 040115 12 34 ", ["200401151234", "190401151234", "180401151234"], true),
        ])
    func readsNumbers(typed: String, beginnings: [String], isWhole: Bool) {
        let terms = SearchTerms(typed)
        #expect(terms.number?.beginnings == beginnings && terms.number?.isWhole == isWhole)
        #expect(terms.words.isEmpty)
    }

    @Test(
        "A case number needs neither prefix, year nor zeros",
        arguments: [
            ("UPP-2026-0012", "UPP", 2026, 12), ("upp 2026 12", "UPP", 2026, 12), ("2026-12", nil, 2026, 12),
            ("12", nil, nil, 12), ("0012", nil, nil, 12), ("upp-12", "UPP", nil, 12),
            ("LUL-2026-123456", "LUL", 2026, 123_456),
        ] as [(String, String?, Int?, Int)])
    func readsCaseNumbers(typed: String, prefix: String?, year: Int?, sequence: Int) {
        let found = SearchTerms(typed).caseNumber
        #expect(found?.prefix == prefix && found?.year == year && found?.sequence == sequence)
    }

    @Test(
        "What is neither is a name or nothing, and nothing stops the program",
        arguments: [
            ("anna lind", 2), ("Åke", 1), ("", 0), ("  ", 0), ("%", 0), ("'; DROP TABLE person", 3), ("_", 0),
            ("99999999999999999999", 0), ("-1", 0), ("\u{0}", 0), ("0", 0),
            (String(repeating: "9", count: 5000), 0), (String(repeating: "x ", count: 5000), 6),
        ])
    func readsNames(typed: String, words: Int) {
        let terms = SearchTerms(typed)
        #expect(terms.words.count == words && terms.number == nil)
    }
}
