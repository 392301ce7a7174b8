import Casework
import Law

/// Umeå 2013–2015: 232 contacts, of whom 49 took part; 29 have gone on to something, 20 have support as the
/// project ends, and eight of those who went on have come back, whom the report leaves out.
enum UmeaFixture {
    static var people: [FixturePerson] { placed + passing }

    /// T10, by those who went on.
    private static let counts: [(count: Int, gender: String, reason: String, destination: String)] = [
        (2, "man", "ordinaryJob", "work"), (2, "woman", "ordinaryJob", "work"),
        (11, "man", "studies", "studies"), (3, "woman", "studies", "studies"),
        (8, "man", "otherSupport", "employmentService"), (3, "woman", "otherSupport", "employmentService"),
    ]
    private static let ways = counts.flatMap { Array(repeating: $0, count: $0.count) }

    /// Twenty places, each with one or two who went on, and then one who has it still.
    private static var placed: [FixturePerson] {
        var ended: [FixturePerson] = [], running: [FixturePerson] = []
        for place in 0..<20 {
            let count = place < 9 ? 2 : 1
            let first = DemoFixture.day("2013-06-03").adding(days: 14 * place)
            let last = DemoFixture.day("2014-12-01").adding(days: 10 * place)
            let length = (last.number - first.number) / count
            ended += (0..<count).map { turn in
                var one = FixturePerson(beginning: first.adding(days: turn * length))
                one.end = turn == count - 1 ? last : first.adding(days: (turn + 1) * length - 7)
                return one
            }
            var one = FixturePerson(beginning: last.adding(days: 7))
            (one.gender, one.age) = (place.isMultiple(of: 2) ? "man" : "woman", 16 + place % 10)
            running.append(one)
        }
        return ended.enumerated().map(wentOn) + running
    }

    private static func wentOn(_ number: Int, _ one: FixturePerson) -> FixturePerson {
        var one = one
        let way = ways[number * 11 % ways.count]
        (one.gender, one.reason, one.destination) = (way.gender, way.reason, way.destination)
        (one.goals, one.age) = ([.yes, .yes], 16 + number % 10)
        if number < 8 { one.comesBack = DemoFixture.day("2015-10-05").adding(days: 7 * number) }
        return one
    }

    /// Those who were not ready, or went on to somebody else.
    private static var passing: [FixturePerson] {
        let reasons: [EndingReason] = [.notReady, .handedOver, .otherSupportFits, .declined]
        return (0..<183).map { number in
            var one = FixturePerson(
                leaving: reasons[number % 4], came: DemoFixture.day("2013-05-06").adding(days: 5 * number))
            one.age = 16 + number % 10
            return one
        }
    }
}
