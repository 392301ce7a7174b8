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
                    let run = Run(program: self, code: code, literals: literals, stack: stack)
                    run.part(0..<code.count, &output)
                }
            }
        }
    }
}

/// One rendering under way: the program, and the values in scope. Never outlives the call that began it.
private struct Run {
    let program: Program
    let code: UnsafeBufferPointer<Program.Instruction>
    let literals: UnsafeBufferPointer<UInt8>
    let stack: UnsafeMutableBufferPointer<UnsafeRawPointer>

    func part(_ range: Range<Int>, _ output: inout Output) {
        var position = range.lowerBound
        while position < range.upperBound {
            let step = code[position]
            let slot = Int(step.slot)
            let value = stack[Int(step.scope)]
            position += 1
            switch step.operation {
            case .literal:
                output.append(UnsafeBufferPointer(rebasing: literals[slot..<slot + Int(step.count)]))
            case .write: program.writes[slot].write(value, &output)
            case .skipUnless: if !program.tests[slot].test(value) { position = Int(step.target) }
            case .skipIf: if program.tests[slot].test(value) { position = Int(step.target) }
            case .visit:
                each(step, position..<Int(step.target), value, &output)
                position = Int(step.target)
            }
        }
    }

    private func each(
        _ step: Program.Instruction, _ body: Range<Int>, _ value: UnsafeRawPointer, _ output: inout Output
    ) {
        program.visits[Int(step.slot)].visit(value, &output) { item, output in
            stack[Int(step.count)] = item
            part(body, &output)
        }
    }
}
