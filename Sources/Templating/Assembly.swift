/// A program while it is being written. Never holds two literals after one another: they are joined.
struct Assembly {
    private(set) var code: [Program.Instruction] = []
    private(set) var literals: [UInt8] = []
    private(set) var writes: [Program.Writer] = []
    private(set) var tests: [Program.Tester] = []
    private(set) var visits: [Program.Visitor] = []
    /// Scopes the program needs at most: frame, page, and one for each section inside another.
    private(set) var scopes = 2
    /// Where a jump lands; a literal written after it must not be joined to one before it.
    private var lastTarget = 0

    mutating func literal(_ text: ArraySlice<UInt8>) {
        guard !text.isEmpty else { return }
        let start = literals.count
        literals += text
        if let last = code.last, last.operation == .literal, lastTarget < code.count {
            code[code.count - 1].count = Int32(clamping: literals.count - Int(last.slot))
        } else {
            add(.literal, scope: 0, slot: start)
            code[code.count - 1].count = Int32(clamping: text.count)
        }
    }

    mutating func write(_ write: @escaping ErasedField.Write, scope: Int) {
        add(.write, scope: scope, slot: writes.count)
        writes.append(.init(write: write))
    }

    /// Starts a part that runs only if the test says so. End it with `land`.
    mutating func condition(_ test: @escaping ErasedField.Test, scope: Int, isInverted: Bool) -> Int {
        add(isInverted ? .skipIf : .skipUnless, scope: scope, slot: tests.count)
        tests.append(.init(test: test))
        return code.count - 1
    }

    /// Starts a part that runs once for each item, with the item as scope `inner`. End it with `land`.
    mutating func visit(_ visit: @escaping ErasedField.Visit, scope: Int, inner: Int) -> Int {
        add(.visit, scope: scope, slot: visits.count)
        code[code.count - 1].count = Int32(clamping: inner)
        visits.append(.init(visit: visit))
        scopes = max(scopes, inner + 1)
        return code.count - 1
    }

    /// Ends the part that began at the given instruction.
    mutating func land(_ start: Int) {
        code[start].target = Int32(clamping: code.count)
        lastTarget = code.count
    }

    private mutating func add(_ operation: Program.Instruction.Operation, scope: Int, slot: Int) {
        code.append(.init(operation: operation, scope: Int32(clamping: scope), slot: Int32(clamping: slot)))
    }
}
