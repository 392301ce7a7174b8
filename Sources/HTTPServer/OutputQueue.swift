import Sockets

/// Octets on their way to one client, in order. It never copies a large body: the arrays themselves wait
/// here.
struct OutputQueue {
    private var pieces: [[UInt8]] = []
    /// How much of the first piece has left.
    private var offset = 0
    private(set) var octets = 0

    var isEmpty: Bool { octets == 0 }

    mutating func append(_ piece: [UInt8]) {
        guard !piece.isEmpty else { return }
        pieces.append(piece)
        octets += piece.count
    }

    mutating func removeAll() {
        pieces = []
        offset = 0
        octets = 0
    }

    /// Offers what waits to `stream`, gathering small pieces in `scratch`.
    /// - Returns: what came of it; `.bytes` with how many left.
    mutating func write(to stream: ByteStream, scratch: UnsafeMutableRawBufferPointer) -> ByteStream.Outcome {
        let outcome: ByteStream.Outcome
        if stream.isTLS || pieces.count > 2 || offset > 0 {
            outcome = stream.write(gather(in: scratch))
        } else {
            outcome = pieces[0].withUnsafeBytes { first in
                guard pieces.count == 2 else { return stream.write(first) }
                return pieces[1].withUnsafeBytes { stream.writePlain(first, $0) }
            }
        }
        if case .bytes(let count) = outcome { advance(by: count) }
        return outcome
    }

    /// As many octets as there is room for, from the first that waits.
    private func gather(in scratch: UnsafeMutableRawBufferPointer) -> UnsafeRawBufferPointer {
        var filled = 0
        var skip = offset
        for piece in pieces where filled < scratch.count {
            let count = min(piece.count - skip, scratch.count - filled)
            piece.withUnsafeBytes { bytes in
                let part = UnsafeRawBufferPointer(rebasing: bytes[skip..<skip + count])
                let room = UnsafeMutableRawBufferPointer(rebasing: scratch[filled..<filled + count])
                room.copyMemory(from: part)
            }
            filled += count
            skip = 0
        }
        return UnsafeRawBufferPointer(rebasing: scratch[0..<filled])
    }

    private mutating func advance(by count: Int) {
        octets -= count
        if octets == 0 {
            pieces.removeAll(keepingCapacity: pieces.capacity <= 4)
            offset = 0
            return
        }
        offset += count
        var whole = 0
        while whole < pieces.count, offset >= pieces[whole].count {
            offset -= pieces[whole].count
            whole += 1
        }
        pieces.removeFirst(whole)
    }
}
