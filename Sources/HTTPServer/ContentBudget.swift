import HTTP
import HTTPTypes
import Synchronization

/// How many octets of content are held for all clients together: on their way in, waiting for a worker, or
/// being worked on. It never counts the first octets of a request, which everybody may send: so ordinary
/// forms get through also while somebody fills all the room there is.
final class ContentBudget: Sendable {
    private let taken = Atomic(0)
    private let limit: Int
    private let free: Int

    init(limit: Int, free: Int) {
        (self.limit, self.free) = (limit, free)
    }

    /// Octets that count at present.
    var octets: Int { taken.load(ordering: .relaxed) }

    /// False if there is no room for so many more; then none are taken.
    fileprivate func take(_ octets: Int) -> Bool {
        let now = taken.add(octets, ordering: .relaxed).newValue
        if now <= limit { return true }
        giveBack(octets)
        return false
    }

    fileprivate func giveBack(_ octets: Int) {
        taken.subtract(octets, ordering: .relaxed)
    }

    /// Of so many octets of one request.
    fileprivate func counted(of octets: Int) -> Int { max(0, octets - free) }
}

/// What one request's content takes of the budget, for as long as anybody holds it. It never shrinks before
/// that.
final class ContentShare: Sendable {
    private let budget: ContentBudget
    private let held = Atomic(0)

    init(_ budget: ContentBudget) {
        self.budget = budget
    }

    deinit {
        budget.giveBack(budget.counted(of: octets))
    }

    /// Octets of the request's content so far.
    var octets: Int { held.load(ordering: .relaxed) }

    /// The content has grown; one thread alone says so. False if there is no room for it.
    func grow(to octets: Int) -> Bool {
        let more = budget.counted(of: octets) - budget.counted(of: self.octets)
        guard more <= 0 || budget.take(more) else { return false }
        held.store(octets, ordering: .relaxed)
        return true
    }
}

extension Refusal {
    static let noRoom = Refusal(.serviceUnavailable, "no room for more content (RFC 9110 §15.6.4)")
}
