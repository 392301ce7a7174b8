import Glibc

/// A system call that failed, with what was being done. It never holds anything a client sent.
public struct SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was being done, in Swedish and as a phrase: "öppna 127.0.0.1:8080".
    public let action: String
    /// `errno` right after the call.
    public let code: Int32

    public init(_ action: String, code: Int32 = errno) {
        self.action = action
        self.code = code
    }

    /// One sentence for the administrator.
    public var description: String {
        switch code {
        case EADDRINUSE: "Det gick inte att \(action): adressen används redan av ett annat program."
        case EACCES: "Det gick inte att \(action): behörighet saknas."
        case EADDRNOTAVAIL: "Det gick inte att \(action): adressen finns inte på den här datorn."
        case EMFILE, ENFILE: "Det gick inte att \(action): för många öppna filer."
        default: "Det gick inte att \(action): \(String(cString: strerror(code))) (\(code))."
        }
    }
}
