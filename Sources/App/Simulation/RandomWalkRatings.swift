import Casework
import Instruments
import Store

/// Rating forms on the walk: anything may be answered, and what is done stays done.
extension RandomWalk {
    mutating func rate(_ index: Int) throws {
        let isProtected = simulator.cases[index].facts.person.isProtected
        guard let account = coordinator(of: index), !isProtected || account == simulator.reader(of: index),
            let instrument = simulator.random.pick([Instrument.madrsS, .audit, .dudit, .spsq])
        else { return }
        var invented = InventedRatings(seed: simulator.random.next())
        let points = invented.anything(instrument)
        let id = try simulator.rate(instrument, points, index, by: account)
        try mustRefuse("a form that is done is filled in again") {
            _ = try $0.finishRating(id, points, index, by: account)
        }
        guard simulator.random.chance(20) else { return }
        try simulator.correctRating(id, index, by: account)
        try mustRefuse("a second correction of one form") {
            try $0.correctRating(id, index, by: account)
        }
        try mustRefuse("an instrument whose holder has not permitted it") {
            _ = try $0.rate(.kasam13, invented.anything(.kasam13), index, by: account)
        }
    }
}
