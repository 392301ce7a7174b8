/// A statement's literal pieces and the number of values between them. Compared by the pieces' addresses, so
/// finding a prepared statement again builds no string. It never points at memory that can change: only at
/// the program's literals.
public struct SQLShape: Hashable, Sendable {
    private var pieces: [Piece] = []
    private var fingerprint: UInt = 14_695_981_039_346_656_037

    init() {}

    private struct Piece: Hashable, Sendable {
        /// Address of the literal; 0 where question marks stand.
        let address: UInt
        /// Octets of the literal, or how many question marks.
        let count: Int
    }

    mutating func reserve(_ count: Int) {
        pieces.reserveCapacity(count * 2)
    }

    mutating func append(_ literal: StaticString) {
        guard literal.hasPointerRepresentation else {
            return append(Piece(address: UInt(literal.unicodeScalar.value), count: -1))
        }
        guard literal.utf8CodeUnitCount > 0 else { return }
        append(Piece(address: UInt(bitPattern: literal.utf8Start), count: literal.utf8CodeUnitCount))
    }

    mutating func append(placeholders count: Int) {
        append(Piece(address: 0, count: count))
    }

    mutating func append(_ other: SQLShape) {
        for piece in other.pieces { append(piece) }
    }

    private mutating func append(_ piece: Piece) {
        pieces.append(piece)
        // FNV-1a by words: wrapping is the hash's way.
        fingerprint = (fingerprint ^ piece.address) &* 1_099_511_628_211
        fingerprint = (fingerprint ^ UInt(bitPattern: piece.count)) &* 1_099_511_628_211
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(fingerprint)
    }

    /// The statement as the database's parser reads it, with question marks for the values.
    public var text: String {
        var octets: [UInt8] = []
        for piece in pieces {
            if piece.address == 0 {
                let marks = Array(repeating: "?", count: piece.count)
                octets.append(contentsOf: marks.joined(separator: ", ").utf8)
            } else if piece.count < 0 {
                octets.append(contentsOf: String(Unicode.Scalar(UInt32(piece.address)) ?? " ").utf8)
            } else if let start = UnsafePointer<UInt8>(bitPattern: piece.address) {
                octets.append(contentsOf: UnsafeBufferPointer(start: start, count: piece.count))
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }
}
