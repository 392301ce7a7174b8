import Crypto
import Figures
import HTTP
import Store

/// Makes the file: a heading, the rows, and last how many they are and the SHA-256 of all before that row. It
/// holds a few hundred rows at a time, whatever the file's length.
struct ExportFile: Sendable {
    /// What the last row tells.
    struct Seal: Sendable, Equatable {
        let rows: Int
        /// In hexadecimals.
        let checksum: String
    }

    let source: ExportSource
    let store: Store

    private static let batch = 1_000

    /// - Parameters:
    ///   - seen: each batch of rows, for a page that shows some.
    ///   - sink: the octets, piece by piece.
    @discardableResult
    func write(
        as format: ExportFormat = .csv, seen: ([ExportRow]) -> Void = { _ in },
        to sink: ([UInt8]) throws -> Void
    ) throws -> Seal {
        var hash = try SHA256(), shape = try ExportShape(format, source.order.layout)
        var (key, count) = (Int64(0), 0)
        while true {
            let after = key
            let rows = try store.read { try source.rows(after: after, limit: Self.batch, $0) }
            let octets = try shape.append(rows.map(\.cells))
            seen(rows)
            try hash.update(shape.takeSummed())
            try sink(octets)
            guard let last = rows.last else { break }
            (key, count) = (last.key, count + rows.count)
        }
        let seal = Seal(rows: count, checksum: Hex.encode(try hash.finalize()))
        try sink(shape.end(seal.cells))
        return seal
    }

    /// Its rows from the start, so many at most, with the seal of the whole file.
    func preview(_ most: Int) throws -> (rows: [ExportRow], seal: Seal) {
        var shown: [ExportRow] = []
        let seal = try write(seen: { shown += $0.prefix(max(0, most - shown.count)) }, to: { _ in })
        return (shown, seal)
    }
}

extension ExportFile.Seal {
    /// The last row of a whole file: a file without it was cut off.
    fileprivate var cells: [ExportCell] {
        [.text(CSVText.end), .number(rows), .text("SHA-256 \(checksum)")]
    }
}
