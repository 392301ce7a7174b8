import Law
import Testing

/// Days as people type them.
struct TypedDayTests {
    private let today = Day(number: 20_777)

    @Test("Today is a Friday in November 2026")
    func startsWhereItSays() {
        #expect(today.description == "2026-11-20")
    }

    @Test(
        "A day is read however it is usually typed",
        arguments: [
            ("2026-11-20", "2026-11-20"), ("20261120", "2026-11-20"), ("20/11", "2026-11-20"),
            (" 20/11  2027 ", "2027-11-20"),
            ("idag", "2026-11-20"), ("I dag", "2026-11-20"), ("IMORGON", "2026-11-21"),
            ("igår", "2026-11-19"),
            ("1/1", "2027-01-01"), ("30/8", "2026-08-30"), ("1/8", "2027-08-01"), ("29/2 2028", "2028-02-29"),
        ])
    func reads(typed: String, expected: String) {
        #expect(Day(typed: typed, today: today)?.description == expected)
    }

    @Test(
        "What is not a day is refused",
        arguments: [
            "", "31/11", "29/2 2027", "20/11/2026", "-1/2", "+1/2", "20/11 26", "nästa vecka", "2026",
            "99999999999999999999", "1/",
            "/", "20 / 11",
        ])
    func refuses(typed: String) {
        #expect(Day(typed: typed, today: today) == nil)
    }

    @Test(
        "A birth day is read with its year, and six digits take the latest century that is past",
        arguments: [
            ("2004-01-15", "2004-01-15"), ("20040115", "2004-01-15"), ("040115", "2004-01-15"),
            ("261120", "2026-11-20"),
            ("261121", "1926-11-21"), ("990229", nil), ("000229", "2000-02-29"), ("15/1 2004", "2004-01-15"),
            ("15/1", nil),
            ("idag", nil), ("1504", nil), ("sommaren 2004", nil),
        ] as [(String, String?)])
    func readsBirthDays(typed: String, expected: String?) {
        #expect(Day(typedBirth: typed, today: today)?.description == expected)
    }
}
