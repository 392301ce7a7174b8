import Casework
import Law

/// Uppsala 2010–2015: 58 people, of whom 17 have support as the year ends (12 men) and 41 do not (21 men).
/// Four of those left before support began, and of eight nobody knows how it went; seven ended in 2015.
enum UppsalaFixture {
    static var people: [FixturePerson] { placed + early }

    /// Fifteen places, each with one after another; the last has it still. In two of them one has moved on to
    /// a follow-up place.
    private static var placed: [FixturePerson] {
        var ended: [FixturePerson] = [], running: [FixturePerson] = []
        for place in 0..<15 {
            let (before, last) = stays(in: place)
            ended += place < 13 ? before : before.dropLast()
            if place >= 13, var follower = before.last {
                (follower.movesOn, follower.end) = (follower.end, nil)
                running.append(follower)
            }
            running.append(FixturePerson(beginning: last))
        }
        return answered(ended.sorted { ($0.end ?? $0.came) < ($1.end ?? $1.came) })
            + running.enumerated().map { number, one in
                var one = one
                one.gender = number * 12 % 17 < 12 ? "man" : "woman"
                one.age = 18 + number
                return one
            }
    }

    /// Those who have left a place, and when who has it now began.
    private static func stays(in place: Int) -> (ended: [FixturePerson], last: Day) {
        let count = place < 9 ? 3 : 2
        let first = DemoFixture.day("2010-05-03").adding(days: 14 * place)
        let last = place < 7
            ? DemoFixture.day("2015-02-02").adding(days: 28 * place)
            : DemoFixture.day("2014-03-03").adding(days: 28 * (place - 7))
        let length = (last.number - first.number) / count
        let ended = (0..<count).map { turn in
            var one = FixturePerson(beginning: first.adding(days: turn * length))
            one.end = turn == count - 1 ? last : first.adding(days: (turn + 1) * length - 7)
            return one
        }
        return (ended, last.adding(days: 7))
    }

    /// The earliest eight have no answers; of the others, as the published shares have it.
    private static func answered(_ ended: [FixturePerson]) -> [FixturePerson] {
        ended.enumerated().map { number, one in
            var one = one
            let isLate = number >= ended.count - 7, place = number - (ended.count - 7)
            let isolation = isLate ? place < 6 : number > 8
            let planning = isLate ? place < 5 : number > 12
            one.goals = number < 8
                ? [.unknown, .unknown, .unknown] : [.yes, isolation ? .yes : .no, planning ? .yes : .no]
            one.gender = number * 19 % 37 < 19 ? "man" : "woman"
            one.age = 18 + number % 18
            (one.reason, one.destination) = planning && number >= 8 ? ways[number % 3] : ways[3]
            return one
        }
    }

    private static let ways = [
        ("studies", "studies"), ("subsidisedJob", "work"), ("ordinaryJob", "work"),
        ("otherSupport", "psychiatry"),
    ]

    private static var early: [FixturePerson] {
        (0..<4).map { number in
            var one = FixturePerson(
                leaving: .declined, came: DemoFixture.day("2011-02-07").adding(days: 203 * number))
            one.gender = number < 2 ? "man" : "woman"
            one.age = 22 + number
            return one
        }
    }
}
