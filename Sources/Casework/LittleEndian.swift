/// Numbers as zip and compound files write them: the lowest octet first. Outside the file there are none.
struct LittleEndian {
    let octets: ArraySlice<UInt8>

    func number16(at offset: Int) -> Int? { number(at: offset, octets: 2) }

    func number32(at offset: Int) -> Int? { number(at: offset, octets: 4) }

    /// The octets in `count` from `offset`; nil if they are not all there.
    func part(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, count >= 0, offset <= octets.count, octets.count - offset >= count else {
            return nil
        }
        let start = octets.startIndex + offset
        return octets[start..<start + count]
    }

    private func number(at offset: Int, octets count: Int) -> Int? {
        part(at: offset, count: count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
