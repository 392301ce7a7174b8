import Casework
import Law
import Testing

/// Which of several dated changes counts on a day.
struct DatedChangesTests {
    private struct Change: DatedChange, Equatable {
        let order: Int64
        let validFrom: Day
        let lastDay: Day?
        let isWithdrawn: Bool
    }

    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    @Test(
        "Whatever is added and taken back, every day has at most one, and its period says so",
        arguments: 1...40)
    func neverOverlap(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let all = (1...12).map { order in
            let from = Day(number: Int.random(in: 0...60, using: &dice))
            let length = Int.random(in: -30...40, using: &dice)
            return Change(
                order: Int64(order), validFrom: from, lastDay: length < 0 ? nil : from.adding(days: length),
                isWithdrawn: Int.random(in: 0...3, using: &dice) == 0)
        }
        let changes = DatedChanges(all)
        for number in -5...110 {
            let day = Day(number: number)
            let covering = changes.standing.filter {
                $0.validFrom <= day && (changes.end(of: $0).map { $0 >= day } ?? true)
            }
            #expect(covering.count <= 1)
            #expect(covering.first == changes.inForce(on: day))
            #expect(covering.allSatisfy { !$0.isWithdrawn && !changes.isReplaced($0) })
        }
    }

    @Test("A change ends the day before the next, and taking that back gives it its days again")
    func endsBeforeTheNext() {
        let first = Change(order: 1, validFrom: Day(number: 10), lastDay: nil, isWithdrawn: false)
        let second = Change(order: 2, validFrom: Day(number: 20), lastDay: nil, isWithdrawn: false)
        let undone = Change(order: 2, validFrom: Day(number: 20), lastDay: nil, isWithdrawn: true)
        #expect(DatedChanges([first, second]).end(of: first) == Day(number: 19))
        #expect(DatedChanges([first, undone]).end(of: first) == nil)
        #expect(DatedChanges([first, second]).inForce(on: Day(number: 9)) == nil)
    }
}
