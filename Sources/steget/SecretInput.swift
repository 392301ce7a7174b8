import Glibc

/// A password from the terminal, without showing it, or from standard input. It never comes from the
/// arguments, which every program on the machine can read.
enum SecretInput {
    /// Asks twice at a terminal; takes one line where there is none.
    static func newPassword() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else { return try line() }
        let first = try ask("Nytt lösenord: ")
        guard try ask("En gång till: ") == first else {
            throw CommandRefusal("Lösenorden var inte lika: försök igen.")
        }
        return first
    }

    private static func ask(_ prompt: String) throws -> String {
        StandardError.write(Array(prompt.utf8))
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return try line() }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            StandardError.write([UInt8(ascii: "\n")])
        }
        return try line()
    }

    private static func line() throws -> String {
        guard let line = readLine(strippingNewline: true), !line.isEmpty else {
            throw CommandRefusal("Lösenordet saknas: skriv det, eller skicka det på standard in.")
        }
        return line
    }
}
