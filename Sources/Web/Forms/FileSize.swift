/// How large a file is, as people say it: "340 kB", "1,4 MB". It counts in thousands, as file managers do.
public struct FileSize: Sendable, CustomStringConvertible {
    private let octets: Int

    public init(_ octets: Int) {
        self.octets = max(0, octets)
    }

    public var description: String {
        if octets < 1000 { return "\(octets) byte" }
        if octets < 1_000_000 { return "\((octets + 500) / 1000) kB" }
        let tenths = octets / 100_000
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
    }
}
