import Casework
import Law
import Testing

/// When silence is long enough for a person to end a case by it.
struct SilenceTests {
    private let monday = Day(number: 20_777)

    private func one(
        _ days: Int, _ channel: ContactChannel, _ result: ContactResult = .noAnswer,
        _ party: ContactParty = .person
    ) -> Silence.Try {
        let at = Instant(monday.adding(days: days), minute: 600)
        return Silence.Try(party: party, channel: channel, result: result, at: at)
    }

    @Test("Three days in two channels are enough, in any order")
    func isEnough() {
        let silence = Silence([one(4, .letter), one(0, .call), one(2, .call, .messageLeft, .reporter)])
        #expect(silence.isLongEnough)
        #expect(silence.missing == nil)
        #expect(silence.tries == 3 && silence.days == 3 && silence.channels == [.call, .letter])
    }

    @Test("Fewer days or fewer channels are not, and what is missing is said")
    func isNotEnough() throws {
        let channels = Silence([one(0, .call), one(1, .call), one(2, .call), one(3, .call)])
        #expect(try #require(channels.missing).contains("Det behövs en kanal till."))
        let days = Silence([one(0, .call), one(0, .letter), one(1, .call)])
        #expect(try #require(days.missing).contains("Det behövs försök på 1 dag till."))
        #expect(days.swedish == "Det har gjorts 3 försök på 2 dagar i 2 kanaler utan svar.")
        let none = Silence([])
        #expect(try #require(none.missing).contains("försök på 3 dagar till och två kanaler till"))
    }

    @Test("Whoever answered, whatever they said, makes it begin anew", arguments: ContactResult.allCases)
    func beginsAnew(result: ContactResult) {
        let before = [one(0, .call), one(1, .letter), one(2, .call)]
        let silence = Silence(before + [one(3, .call, result)])
        #expect(silence.isLongEnough != result.isReached)
        #expect(silence.tries == (result.isReached ? 0 : 4))
    }

    @Test("Tries towards relatives and partners do not earn it; a relative who answers ends the silence")
    func countsTheRightOnes() {
        let others = [one(0, .call, .noAnswer, .partner), one(1, .letter, .noAnswer, .relative)]
        #expect(Silence(others).tries == 0)
        let earned = [one(0, .call), one(1, .letter), one(2, .call)]
        #expect(Silence(earned + [one(3, .call, .reached, .partner)]).isLongEnough)
        #expect(!Silence(earned + [one(3, .call, .reached, .relative)]).isLongEnough)
    }

    @Test("The next try is another way, on a working day, a little later each time")
    func proposes() {
        let first = NextAttempt(after: Silence([]), tried: .call, preferred: nil, today: monday)
        #expect(first.channel == .textMessage)
        #expect(first.day.isWorkingDay && first.day > monday)
        let once = Silence([one(0, .call)])
        let second = NextAttempt(after: once, tried: .textMessage, preferred: nil, today: monday)
        #expect(second.channel == .letter && second.day > first.day)
        let asked = NextAttempt(after: Silence([]), tried: .call, preferred: .email, today: monday)
        #expect(asked.channel == .email)
        #expect(NextAttempt.proposed(in: asked.note) == .email)
        #expect(NextAttempt.proposed(in: "Ring efter 15.") == nil)
    }

    @Test("What was tried until somebody close was met, otherwise than by a try, counts no longer")
    func met() {
        let tries = [one(0, .call), one(1, .letter), one(2, .call), one(3, .call)]
        #expect(Silence(tries, met: one(0, .call).at.day).isLongEnough)
        #expect(!Silence(tries, met: one(1, .call).at.day).isLongEnough)
        #expect(Silence(tries, met: one(3, .call).at.day).tries == 0)
    }
}
