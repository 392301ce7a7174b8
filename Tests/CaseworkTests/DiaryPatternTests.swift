import Casework
import Testing

/// How diary numbers look.
struct DiaryPatternTests {
    @Test("A number has its year and is filled up with noughts, never cut", arguments: [
        ("OSN-ÅÅÅÅ-NNNNN", 1, "OSN-2026-00001"), ("OSN-ÅÅÅÅ-NNNNN", 123_456, "OSN-2026-123456"),
        ("NNN/ÅÅÅÅ", 42, "042/2026"), ("SON ÅÅÅÅ:NN", 7, "SON 2026:07"),
        ("A\u{30A}ÅÅÅ NN", 7, "2026 07"),
    ])
    func counts(pattern: String, sequence: Int, number: String) throws {
        #expect(try #require(DiaryPattern(pattern)).number(year: 2026, sequence: sequence) == number)
    }

    @Test("Without one year and one run of digits it is no pattern", arguments: [
        "", "OSN-ÅÅÅÅ", "OSN-ÅÅÅÅ-N", "OSN-NNNNN", "ÅÅÅÅ-NN-NN", "ÅÅÅÅ-ÅÅÅÅ-NN", "ÅÅ-NNNN", "VINN-ÅÅÅÅ-NNNN",
    ])
    func refuses(pattern: String) {
        #expect(DiaryPattern(pattern) == nil)
    }
}
