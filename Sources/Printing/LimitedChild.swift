import CChild
import Glibc

/// One run of a program that is given octets and answers with octets, and may do nothing else: no network, no
/// file of ours, no further process, so much time and memory and no more. Its error output goes nowhere: it
/// could hold personal data. It blocks the thread that waits, so it never runs on an event loop.
final class LimitedChild {
    private let identifier: pid_t
    /// Each -1 once it is closed.
    private var (input, output, end): (Int32, Int32, Int32)
    private var left: ArraySlice<UInt8>
    private var answer: [UInt8] = []
    private let limits: ChildLimits
    private let deadline: Int64

    /// All that `program` writes. Whatever happens, the child and its group are gone afterwards.
    static func run(
        _ program: String, _ arguments: [String], input: [UInt8], limits: ChildLimits
    ) throws(PrintingFailure) -> [UInt8] {
        let child = try LimitedChild(program, arguments, input, limits)
        do throws(PrintingFailure) {
            try child.converse()
        } catch {
            _ = child.finish()
            throw error
        }
        let status = child.finish()
        guard child_shim_ended(status) != 0 else { throw .died }
        switch child_shim_exit_status(status) {
        case 0: return child.answer
        case 126, 127: throw .notStarted
        default: throw .died
        }
    }

    private init(
        _ program: String, _ arguments: [String], _ octets: [UInt8], _ limits: ChildLimits
    ) throws(PrintingFailure) {
        (self.limits, left) = (limits, octets[...])
        deadline = LimitedChild.now + limits.milliseconds
        var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        let hasBoth = child_shim_input(&toChild) == 0 && child_shim_output(&fromChild) == 0
        let started = hasBoth
            ? LimitedChild.start(program, arguments, limits, toChild[1], fromChild[1]) : -1
        (input, output, identifier) = (toChild[0], fromChild[0], started)
        end = started > 0 ? child_shim_watch(started) : -1
        for descriptor in [toChild[1], fromChild[1]] where descriptor >= 0 { Glibc.close(descriptor) }
        guard end >= 0 else {
            _ = finish()
            throw .notStarted
        }
    }

    private static func start(
        _ program: String, _ arguments: [String], _ limits: ChildLimits, _ input: Int32, _ output: Int32
    ) -> pid_t {
        var bounds = child_shim_limits(
            cpu_seconds: limits.processorSeconds, memory_octets: limits.memoryOctets,
            descriptors: limits.descriptors)
        let words = copies(of: [program] + arguments)
        let environment = copies(of: ["LANG=C.UTF-8", "HOME=/nonexistent"])
        defer { for word in words + environment { free(word) } }
        return child_shim_start(program, words, environment, input, output, &bounds)
    }

    /// As C wants them, with nil last.
    private static func copies(of texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// Writes and reads as the child does, until it has ended.
    private func converse() throws(PrintingFailure) {
        while true {
            var waits = [
                pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: end, events: Int16(POLLIN), revents: 0),
            ]
            let time = deadline - LimitedChild.now
            guard time > 0 else { throw .tooSlow }
            guard poll(&waits, 3, Int32(clamping: time)) > 0 else { continue }
            if waits[0].revents != 0 { write() }
            if waits[1].revents != 0 { try read() }
            // What it wrote last is read before it is said to be all.
            if waits[2].revents != 0, waits[1].revents == 0 || output < 0 { return }
        }
    }

    private func write() {
        let sent = left.withUnsafeBytes { child_shim_send(input, $0.baseAddress, $0.count) }
        if sent > 0 { left = left.dropFirst(sent) }
        let isLater = sent < 0 && (errno == EAGAIN || errno == EINTR)
        if left.isEmpty || (sent <= 0 && !isLater) { LimitedChild.close(&input) }
    }

    private func read() throws(PrintingFailure) {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(output, &piece, piece.count)
        guard count > 0 else {
            if count == 0 || (errno != EAGAIN && errno != EINTR) { LimitedChild.close(&output) }
            return
        }
        answer += piece.prefix(count)
        guard answer.count <= limits.outputOctets else { throw .tooMuch }
    }

    /// Its status, as `waitpid` gives it.
    private func finish() -> Int32 {
        for path in [\LimitedChild.input, \.output, \.end] { LimitedChild.close(&self[keyPath: path]) }
        guard identifier > 0 else { return 0 }
        kill(-identifier, SIGKILL)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private static func close(_ descriptor: inout Int32) {
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }

    /// Milliseconds of a clock that nobody sets.
    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
