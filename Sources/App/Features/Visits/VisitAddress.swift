import Casework
import Templating

/// The addresses of a case's visits. Never a person's name or number in one.
enum VisitAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/besok" }
    static func new(_ number: String) -> Link { "/arenden/\(number)/besok/ny" }
    static func of(_ visit: VisitID, _ number: String) -> Link {
        "/arenden/\(number)/besok/\(visit.description)"
    }
    static func move(_ visit: VisitID, _ number: String) -> Link {
        "/arenden/\(number)/besok/\(visit.description)/flytta"
    }

    static func correct(_ visit: VisitID, _ number: String) -> Link {
        "/arenden/\(number)/besok/\(visit.description)/ratta"
    }

    /// How the way to the page says that nobody came.
    enum Query {
        static let outcome = "svar"
        static let missed = "kominte"
    }

    static func missed(_ visit: VisitID, _ number: String) -> Link {
        "/arenden/\(number)/besok/\(visit.description)?svar=kominte"
    }
}
