/// Easter Day of the Gregorian calendar, on which five of the public holidays stand (lagen (1989:253) om
/// allmänna helgdagar). It never follows the astronomical moon, which the act's words name
/// and nobody uses.
enum Easter {
    /// Nil outside the years 1583 to 9999, which is where the Gregorian calendar and `Day` meet.
    static func day(in year: Int) -> Day? {
        guard year >= 1583 else { return nil }
        // The moon's age on 1 January and the Sundays of the year, with the century's two corrections:
        // "Meeus, Jones, Butcher", as published in Nature, 20 April 1876.
        let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
        let late = (golden + 11 * moon + 22 * sunday) / 451
        let daysAfter = moon + sunday - 7 * late + 114
        return Day(year: year, month: daysAfter / 31, day: daysAfter % 31 + 1)
    }
}
