/// What a child that makes a PDF may use. It never binds the program that starts it.
public struct ChildLimits: Sendable {
    /// From start to end.
    public var milliseconds: Int64 = 20_000
    public var processorSeconds: UInt64 = 15
    /// Of address space: the libraries of WeasyPrint are 200 MB of it before the first letter.
    public var memoryOctets: UInt64 = 1 << 30
    public var descriptors: UInt64 = 64
    /// A letter of a hundred pages is half a megabyte.
    public var outputOctets = 8 << 20

    public init() {}
}
