/// One page's template as a flat list of instructions. It never looks a name up: that was done when it was
/// made.
final class Program: Sendable {
    /// What to do, with numbers only, so that the loop copies no references.
    struct Instruction: Sendable {
        enum Operation: UInt8, Sendable {
            /// Copy `count` bytes of the template from `slot`.
            case literal
            /// Write field `slot` of the value in scope `scope`.
            case write
            /// Go on at `target` unless, or if, field `slot` of scope `scope` is true.
            case skipUnless, skipIf
            /// Run what stands before `target` once for each item, with the item as scope `count`.
            case visit
        }

        let operation: Operation
        let scope: Int32
        let slot: Int32
        var count: Int32 = 0
        var target: Int32 = 0
    }

    // A closure stored directly in an array is wrapped in another, with a counted context; in a struct it
    // is not. That halves the time of a page.
    struct Writer: Sendable { let write: ErasedField.Write }
    struct Tester: Sendable { let test: ErasedField.Test }
    struct Visitor: Sendable { let visit: ErasedField.Visit }

    let code: [Instruction]
    let literals: [UInt8]
    let writes: [Writer]
    let tests: [Tester]
    let visits: [Visitor]
    let scopes: Int

    init(_ assembly: Assembly) {
        code = assembly.code
        literals = assembly.literals
        writes = assembly.writes
        tests = assembly.tests
        visits = assembly.visits
        scopes = assembly.scopes
    }

    /// Renders the page inside the frame. Both pointers must be of the types the program was compiled for.
    func run(frame: UnsafeRawPointer, page: UnsafeRawPointer, into output: inout Output) {
        withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: scopes) { stack in
            stack.initialize(repeating: frame)
            stack[1] = page
            literals.withUnsafeBufferPointer { literals in
                code.withUnsafeBufferPointer { code in
                    run(0..<code.count, of: code, literals, stack, &output)
                }
            }
        }
    }

    private func run(
        _ range: Range<Int>, of code: UnsafeBufferPointer<Instruction>,
        _ literals: UnsafeBufferPointer<UInt8>,
        _ stack: UnsafeMutableBufferPointer<UnsafeRawPointer>, _ output: inout Output
    ) {
        var position = range.lowerBound
        while position < range.upperBound {
            let instruction = code[position]
            let slot = Int(instruction.slot)
            let value = stack[Int(instruction.scope)]
            position += 1
            switch instruction.operation {
            case .literal:
                output.append(UnsafeBufferPointer(rebasing: literals[slot..<slot + Int(instruction.count)]))
            case .write:
                writes[slot].write(value, &output)
            case .skipUnless:
                if !tests[slot].test(value) { position = Int(instruction.target) }
            case .skipIf:
                if tests[slot].test(value) { position = Int(instruction.target) }
            case .visit:
                let body = position..<Int(instruction.target)
                visits[slot].visit(value, &output) { item, output in
                    stack[Int(instruction.count)] = item
                    run(body, of: code, literals, stack, &output)
                }
                position = body.upperBound
            }
        }
    }
}
