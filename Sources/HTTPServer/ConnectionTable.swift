/// The connections of one loop by token. A token is a place and how many times the place has been used, so a
/// late event or reply never meets the connection that came after. It never gives out a token below 2³²,
/// which is listeners' ground.
struct ConnectionTable {
    private struct Place {
        var connection: Connection?
        var uses: UInt32 = 0
    }

    private var places: [Place] = []
    private var free: [Int] = []
    private(set) var count = 0

    subscript(token: UInt64) -> Connection? {
        let index = Int(token & 0xffff_ffff)
        guard token >> 32 > 0, index < places.count, places[index].uses == UInt32(token >> 32)
        else { return nil }
        return places[index].connection
    }

    mutating func insert(_ make: (UInt64) -> Connection) -> Connection {
        let index: Int
        if let reused = free.popLast() {
            index = reused
        } else {
            index = places.count
            places.append(Place())
        }
        // The highest number is kept out: with the last place it would be the loop's own wake-up token.
        let uses = places[index].uses >= .max - 1 ? 1 : places[index].uses + 1
        let connection = make(UInt64(uses) << 32 | UInt64(index))
        places[index] = Place(connection: connection, uses: uses)
        count += 1
        return connection
    }

    mutating func remove(_ token: UInt64) {
        guard self[token] != nil else { return }
        let index = Int(token & 0xffff_ffff)
        places[index].connection = nil
        free.append(index)
        count -= 1
    }

    /// Each that is there now; `body` may remove.
    func forEach(_ body: (Connection) -> Void) {
        for connection in places.compactMap(\.connection) { body(connection) }
    }
}
