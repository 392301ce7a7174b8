import Sockets

/// Compressors for any number of workers, kept because setting one up costs 256 kB and 50 µs.
/// It never keeps more than were in use at once.
final class CompressorPool: Sendable {
    private let idle = Monitor<[Compressor]>([])

    /// The octets in gzip's format; nil if zlib fails.
    func gzip(_ bytes: [UInt8]) -> [UInt8]? {
        guard let compressor = idle.withLock({ $0.popLast() }) ?? Compressor() else { return nil }
        let packed = compressor.gzip(bytes)
        idle.withLock { $0.append(compressor) }
        return packed
    }
}
