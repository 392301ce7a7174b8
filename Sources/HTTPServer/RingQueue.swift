/// First in, first out, in room that is reused. It never shrinks.
struct RingQueue<Element> {
    private var room: [Element?] = []
    private var first = 0
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    mutating func append(_ element: Element) {
        if count == room.count { grow() }
        room[(first + count) % room.count] = element
        count += 1
    }

    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = room[first]
        room[first] = nil
        first = (first + 1) % room.count
        count -= 1
        return element
    }

    private mutating func grow() {
        let kept = (0..<count).map { room[(first + $0) % room.count] }
        room = kept + [Element?](repeating: nil, count: max(16, count))
        first = 0
    }
}
