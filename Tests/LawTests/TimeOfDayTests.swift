import Law
import Testing

/// A time of day as people type it.
struct TimeOfDayTests {
    @Test("A time is read as people write it, and shown with a full stop", arguments: [
        ("14.03", "14.03"), ("14:03", "14.03"), ("1403", "14.03"), ("9", "09.00"), ("930", "09.30"),
        ("kl 9.30", "09.30"), (" 0.00 ", "00.00"), ("23.59", "23.59"),
    ])
    func reads(typed: String, shown: String) {
        #expect(TimeOfDay(typed: typed)?.description == shown)
    }

    @Test("What is no time is not guessed at", arguments: [
        "", "24.00", "12.60", "12.5", "-1", "kl", "tolv", "12.30.00", "99999999999999999999",
        "1 2", "+9", "１２",
    ])
    func refuses(typed: String) {
        #expect(TimeOfDay(typed: typed) == nil)
    }
}
