/// Deadlines of many connections, soonest first: a binary heap. It never removes an entry early; who gets
/// one asks whether it still holds, so that moving a deadline later costs nothing.
struct DeadlineQueue {
    private struct Entry {
        let time: Int64
        let token: UInt64
    }

    private var heap: [Entry] = []

    /// Milliseconds of `MonotonicClock`; nil if there is none.
    var soonest: Int64? { heap.first?.time }
    var count: Int { heap.count }

    mutating func insert(_ token: UInt64, at time: Int64) {
        heap.append(Entry(time: time, token: token))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].time < heap[parent].time else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// The soonest entry, if its time has come.
    mutating func popExpired(now: Int64) -> UInt64? {
        guard let first = heap.first, first.time <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sinkRoot()
        }
        return first.token
    }

    private mutating func sinkRoot() {
        var parent = 0
        while true {
            var least = parent
            for child in (2 * parent + 1)...(2 * parent + 2) where child < heap.count {
                if heap[child].time < heap[least].time { least = child }
            }
            if least == parent { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
