import Casework
import Law
import Testing

/// When the next visit is suggested, and why.
struct TaperTests {
    private let today = Day(iso: "2026-11-20") ?? Day(number: 0)

    private func taper(_ held: [Int], missed: Bool = false, endsIn days: Int? = nil) -> Taper {
        Taper(
            held: held.map { today.adding(days: -$0) }, missed: missed,
            endsOn: days.map { today.adding(days: $0) }, from: today)
    }

    @Test("Weekly at first, every second week later, every third before the end, and soon after a miss")
    func tapers() {
        #expect(taper([]).weeks == 1 && taper([7, 14]).weeks == 1)
        #expect(taper([7, 69]).weeks == 1 && taper([7, 70]).weeks == 2)
        #expect(taper([14, 140], endsIn: 63).weeks == 3 && taper([14, 140], endsIn: 64).weeks == 2)
        // Support that is short is not tapered before it has begun.
        #expect(taper([7], endsIn: 30).weeks == 1)
        #expect(taper([14, 140], missed: true, endsIn: 30).weeks == 1)
    }

    @Test("It is never after the last day of the support, nor on a day of rest before it")
    func staysWithin() {
        #expect(taper([14, 140], endsIn: 10).day.description == "2026-11-30")
        #expect(taper([14, 140], endsIn: 9).day.description == "2026-11-27", "the 29th is a Sunday")
        #expect(taper([14, 140], endsIn: -1).day.description == "2026-12-04")
    }

    @Test("The reason is told in words, and the day is one to work on")
    func tellsWhy() {
        let early = "Ni har setts 2 gånger. De första månaderna brukar man ses varje vecka."
        #expect(taper([7, 14]).why == early)
        #expect(taper([7, 140]).why.contains("på 20 veckor"))
        #expect(taper([7, 140], endsIn: 21).why.contains("Stödet är beviljat till fredag 11 december"))
        let christmas = Taper(
            held: [], missed: false, endsOn: nil, from: Day(iso: "2026-12-18") ?? today)
        #expect(christmas.day.restDay == nil && christmas.day.description == "2026-12-28")
    }
}
