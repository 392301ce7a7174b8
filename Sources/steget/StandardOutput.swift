import Glibc

/// What a command answers, a line at a time. It never keeps a line back: scripts wait for it.
enum StandardOutput {
    static func line(_ text: String) {
        print(text)
        fflush(nil)
    }
}

/// What the administrator should know that is no answer. It never goes where a script reads answers.
enum StandardError {
    static func line(_ text: String) {
        write(Array((text + "\n").utf8))
    }

    /// In one call, so that lines of several threads never mix.
    static func write(_ octets: [UInt8]) {
        octets.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = Glibc.write(
                    STDERR_FILENO, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
                if count > 0 { sent += count } else if errno != EINTR { return }
            }
        }
    }
}
