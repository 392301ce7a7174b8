import Casework
import HTTP
import Law

/// What has been answered so far, as it was typed. It never holds more than the form's own fields.
struct PublicAnswers: Sendable, Equatable {
    private var values: [String: String] = [:]
    /// How many times they have been kept.
    private(set) var timesKept = 0

    init() {}

    mutating func noteKept() { timesKept += 1 }

    subscript(_ field: PublicField) -> String {
        get { values[field.rawValue] ?? "" }
        set { values[field.rawValue] = newValue.isEmpty ? nil : newValue }
    }

    var writer: PublicWriter? { PublicWriter(rawValue: self[.role]) }

    /// Takes the answers of one page, without the space around them.
    mutating func take(_ fields: [PublicField], from posted: (String) -> String) {
        for field in fields { self[field] = PublicAnswers.trimmed(posted(field.rawValue)) }
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// As they are kept, sealed.
    var octets: [UInt8] {
        let all = values.merging([PublicAnswers.count: String(timesKept)]) { $1 }
        let sorted = all.sorted { $0.key < $1.key }
        return Array(QueryString.encode(sorted.map { FormField(name: $0.key, value: $0.value) }).utf8)
    }

    /// Nil if the octets are not answers.
    init?(octets: [UInt8]) {
        let decoder = FormDecoder(maximumFields: PublicField.allCases.count + 1, maximumBytes: 1024 * 1024)
        guard let fields = try? decoder.decode(octets) else { return nil }
        for field in fields { values[field.name] = field.value }
        timesKept = values.removeValue(forKey: PublicAnswers.count).flatMap { Int($0) } ?? 0
    }

    /// No field's name.
    private static let count = "_antal"
}
