import Casework
import Law

/// Reads what was typed, field by field, and collects a sentence for each that cannot be used. It never
/// changes what was typed: the raw text is what comes back in the form.
public struct FormReader {
    public let today: Day
    private let description: FormDescription
    private let values: [String: String]
    let files: [String: PostedFile]
    public private(set) var complaints: [Complaint] = []

    init(
        _ values: [String: String], _ description: FormDescription, files: [String: PostedFile] = [:],
        today: Day
    ) {
        self.values = values
        self.files = files
        self.description = description
        self.today = today
        for rule in description.fields {
            if case .file(let file) = rule.kind { checkSize(rule.name, file) }
            let length = values[rule.name]?.unicodeScalars.count ?? 0
            guard length > rule.maximumLength else { continue }
            let most = rule.maximumLength
            complain(rule.name, "\(rule.label) får vara högst \(most) tecken. Det är \(length) nu.")
        }
    }

    public mutating func complain(_ field: String, _ sentence: String) {
        guard !complaints.contains(where: { $0.field == field }) else { return }
        complaints.append(Complaint(field: field, sentence: sentence))
    }

    /// What was typed without the space around it; empty if nothing was.
    public func text(_ field: String) -> String {
        guard let typed = values[field] else { return "" }
        guard let first = typed.firstIndex(where: { !$0.isWhitespace }),
              let last = typed.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(typed[first...last])
    }

    /// What was typed, to the octet: passwords.
    public func exact(_ field: String) -> String {
        values[field] ?? ""
    }

    public func isChecked(_ field: String) -> Bool {
        values[field] == "ja"
    }

    /// Text that must be there; the sentence says why.
    public mutating func text(_ field: String, orSay sentence: String) -> String {
        let text = text(field)
        if text.isEmpty { complain(field, sentence) }
        return text
    }

    /// One of an enum's values; nil and no complaint if nothing was chosen.
    public mutating func choice<Value: RawRepresentable<String>>(
        _ field: String, _ type: Value.Type
    ) -> Value? {
        let text = text(field)
        guard !text.isEmpty else { return nil }
        guard let value = Value(rawValue: text) else {
            complain(field, "Välj ett av alternativen.")
            return nil
        }
        return value
    }

    public mutating func choice<Value: RawRepresentable<String>>(
        _ field: String, _ type: Value.Type, orSay sentence: String
    ) -> Value? {
        let value = choice(field, type)
        if value == nil { complain(field, sentence) }
        return value
    }

    /// A day as people type it; nil and no complaint if the field is empty.
    public mutating func day(_ field: String) -> Day? {
        let typed = text(field)
        guard !typed.isEmpty else { return nil }
        guard let day = Day(typed: typed, today: today) else {
            let why = Day.whyMissing(typed: typed) ?? "Dagen finns inte eller går inte att läsa."
            complain(field, "\(why) Skriv till exempel \(today), 20/11 eller idag.")
            return nil
        }
        return day
    }

    public mutating func day(_ field: String, orSay sentence: String) -> Day? {
        let day = day(field)
        if day == nil { complain(field, sentence) }
        return day
    }

    /// A time of day as people type it; nil and no complaint if the field is empty.
    public mutating func time(_ field: String) -> TimeOfDay? {
        let typed = text(field)
        guard !typed.isEmpty else { return nil }
        guard let time = TimeOfDay(typed: typed) else {
            complain(field, "Klockslaget finns inte eller går inte att läsa. Skriv till exempel 14.30.")
            return nil
        }
        return time
    }

    /// A whole number; nil and no complaint if the field is empty.
    public mutating func number(_ field: String, in range: ClosedRange<Int>) -> Int? {
        let typed = text(field)
        guard !typed.isEmpty else { return nil }
        let isDigits = typed.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isDigits, let number = Int(typed), range.contains(number) else {
            complain(field, "Skriv ett heltal från \(range.lowerBound) till \(range.upperBound).")
            return nil
        }
        return number
    }

    /// An e-mail address as it was typed. Whether anybody reads what is sent there, no rule can tell.
    public mutating func email(_ field: String) -> String {
        let typed = text(field)
        let halves = typed.split(separator: "@", omittingEmptySubsequences: false)
        let isWhole = halves.count == 2 && !halves.contains("") && !typed.contains(where: \.isWhitespace)
        if !typed.isEmpty, !isWhole {
            complain(field, "Adressen går inte att skriva till. Den ska se ut som anna@exempel.se.")
        }
        return typed
    }

    /// A phone number with at least five digits; kept as typed.
    public mutating func phone(_ field: String) -> String {
        let typed = text(field)
        guard !typed.isEmpty else { return "" }
        let digits = typed.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        let allowed = typed.utf8.allSatisfy { "0123456789 +-()/".utf8.contains($0) }
        if digits < 5 || !allowed {
            complain(field, "Numret går inte att ringa. Skriv siffror, till exempel 070-123 45 67.")
        }
        return typed
    }
}
