import Casework
import Templating

/// The addresses of what is asked for and given out in a case. Never a person's name or number in one.
enum DisclosureAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/utlamnande" }
    static func newRequest(_ number: String) -> Link { "/arenden/\(number)/utlamnande/begaran/ny" }
    static func newExtract(_ number: String) -> Link { "/arenden/\(number)/utlamnande/utdrag/nytt" }

    /// `act`: "svar", "avslag" or "brev".
    static func request(_ id: DocumentRequestID, _ act: String, _ number: String) -> Link {
        Link(path: "/arenden/\(number)/utlamnande/begaran/\(id)/\(act)") ?? "/"
    }

    static func extract(_ id: FileExtractID, _ number: String) -> Link {
        "/arenden/\(number)/utlamnande/utdrag/\(id)"
    }

    /// `act`: "forhandsgranska", "klart", "dokument" or "lamnat".
    static func extract(_ id: FileExtractID, _ act: String, _ number: String) -> Link {
        Link(path: "/arenden/\(number)/utlamnande/utdrag/\(id)/\(act)") ?? "/"
    }

    static func entry(_ key: String, of id: FileExtractID, _ number: String) -> Link {
        "/arenden/\(number)/utlamnande/utdrag/\(id)/post/\(key)"
    }
}
