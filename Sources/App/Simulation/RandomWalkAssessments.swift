import Casework
import Law
import Store

/// What the walk tries with assessment meetings: never two booked at once, none held before its day, none in
/// a case that has not come so far.
extension RandomWalk {
    mutating func meet(_ index: Int) throws {
        let one = simulator.cases[index]
        guard simulator.units[one.unit].coordinators.contains(one.owner) else { return }
        let booking = simulator.inventedBooking(index)
        guard one.mayMeet else {
            return try mustRefuse("a meeting in a case that has not come so far") {
                try $0.book(booking, index, by: one.owner)
            }
        }
        switch simulator.random.number(1...100) {
        case ...15: try bookTwice(booking, index)
        case ...25: try bookWrongly(booking, index)
        case ...35: try holdEarly(booking, index)
        default:
            if case .answered = one.assessment { return try simulator.book(booking, index, by: one.owner) }
            _ = try simulator.meet(index)
        }
    }

    private mutating func bookTwice(_ booking: AssessmentBooking, _ index: Int) throws {
        guard case .booked = simulator.cases[index].assessment else { return }
        let owner = simulator.cases[index].owner
        try mustRefuse("a second open booking") { try $0.book(booking, index, by: owner) }
    }

    private mutating func bookWrongly(_ right: AssessmentBooking, _ index: Int) throws {
        if case .booked = simulator.cases[index].assessment { return }
        let yesterday = simulator.clock.today.adding(days: -1)
        let wrong = AssessmentBooking(
            day: simulator.random.chance(50) ? yesterday : right.day, time: right.time, length: right.length,
            place: .home, whereabouts: "", homeReason: "", first: right.first, second: nil, aloneReason: "",
            companions: [])
        let owner = simulator.cases[index].owner
        try mustRefuse("a booking that leaves its reasons out") { try $0.book(wrong, index, by: owner) }
    }

    private mutating func holdEarly(_ booking: AssessmentBooking, _ index: Int) throws {
        let owner = simulator.cases[index].owner
        let right = simulator.inventedMeeting(booking)
        let early = HeldAssessment(
            day: simulator.clock.today.adding(days: 1), minutes: right.minutes, personCame: true,
            firstCame: true, secondCame: false, others: "", topics: [], hasReviewedCriteria: false,
            personWords: "", staffWords: "", reflectUntil: right.reflectUntil)
        try mustRefuse("a meeting noted before it has been") { try $0.hold(early, index, by: owner) }
    }
}
