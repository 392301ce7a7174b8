import Templating

/// Where somebody can turn, as the municipality has it. It never hides a number because nobody has checked
/// it: it says so.
struct SupportList: Sendable {
    struct Entry: Sendable, Equatable {
        let name: String
        let number: String
    }

    let version: Int
    let isConfirmed: Bool
    let entries: [Entry]

    var lines: [SupportLine] {
        entries.map { SupportLine(name: $0.name, number: $0.number, isUnchecked: !isConfirmed) }
    }
}

/// One number as it is shown.
struct SupportLine: Fielded, Sendable {
    let name: String
    let number: String
    let isUnchecked: Bool

    static let fields: Fields<SupportLine> = [
        .text("name") { $0.name },
        .text("number") { $0.number },
        .flag("isUnchecked") { $0.isUnchecked },
    ]
}
