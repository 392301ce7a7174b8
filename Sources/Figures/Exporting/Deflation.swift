import CZlib

/// One stream of deflate (RFC 1951), with the sum and the lengths that a zip file tells of it.
final class Deflation {
    /// zlib could not go on.
    struct Failed: Error {}

    private static let level: Int32 = 6
    private static let room = 16 * 1024
    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var checksum: UInt
    private(set) var length = 0
    private(set) var deflated = 0

    init() throws {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        checksum = crc32(0, nil, 0)
        guard zlib_shim_raw_begin(stream, Deflation.level) == Z_OK else { throw Failed() }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// - Parameter isLast: nothing comes after.
    func add(_ bytes: [UInt8], isLast: Bool = false, to out: inout [UInt8]) throws {
        guard let count = UInt32(exactly: bytes.count) else { throw Failed() }
        length += bytes.count
        try bytes.withUnsafeBufferPointer { input in
            checksum = crc32(checksum, input.baseAddress, count)
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = count
            repeat {
                let piece = try self.piece(isLast ? Z_FINISH : Z_NO_FLUSH)
                deflated += piece.count
                out += piece
            } while stream.pointee.avail_out == 0
        }
    }

    /// What the stream has for us now, at most `room` octets.
    private func piece(_ flush: Int32) throws -> [UInt8] {
        var status = Z_OK
        let piece = [UInt8](unsafeUninitializedCapacity: Deflation.room) { output, written in
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(Deflation.room)
            status = deflate(stream, flush)
            written = Deflation.room - Int(stream.pointee.avail_out)
        }
        // No progress is no fault: there was nothing to do.
        guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { throw Failed() }
        return piece
    }
}
