/// Compresses what is served many times, once at start. It never makes anything longer.
public enum Gzip {
    /// Nil where compressing does not help.
    public static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        guard let compressed = Compressor()?.gzip(bytes), compressed.count < bytes.count else { return nil }
        return compressed
    }
}
