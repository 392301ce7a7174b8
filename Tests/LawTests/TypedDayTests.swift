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

/// A day that is none is told why, for whoever typed it.
struct MissingDayTests {
    @Test(
        "A short month, a common year's leap day and a month that is none each have their sentence",
        arguments: [
            ("2023-06-31", "Juni har bara 30 dagar."), ("20230631", "Juni har bara 30 dagar."),
            ("31/6 2023", "Juni har bara 30 dagar."), ("31/6", "Juni har bara 30 dagar."),
            ("2023-02-29", "År 2023 har ingen 29 februari."), ("29/2 1900", "År 1900 har ingen 29 februari."),
            ("2023-02-30", "Februari har bara 28 dagar."),
            ("2023-13-01", "Det finns tolv månader, och ingen har nummer 13."), ("2024-02-29", nil),
            ("imorgon", nil), ("", nil), ("2023", nil), ("99999999999999999999-01-01", nil), ("-", nil),
        ] as [(String, String?)])
    func says(typed: String, why: String?) {
        #expect(Day.whyMissing(typed: typed) == why)
    }
}
