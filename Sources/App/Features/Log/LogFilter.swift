import Casework
import Law
import Web

/// What of the log is asked for, as it stands in the address. It never holds a person's name or number: who
/// is looked for is named by a case number.
struct LogFilter: Sendable {
    /// The names of the fields in the address.
    enum Field {
        static let from = "fran"
        static let to = "till"
        static let reader = "lasare"
        static let caseNumber = "arende"
        static let kind = "slag"
        static let after = "efter"
    }

    /// As typed, so that it comes back in the form.
    let typedFrom: String
    let typedTo: String
    let reader: String
    let caseNumber: String
    let kind: AuditEvent.Kind?
    private(set) var from: Day?
    private(set) var to: Day?
    /// The last entry of the page before.
    let after: Int64?
    /// One sentence for each thing that could not be used; the list is then empty.
    private(set) var complaints: [String] = []

    init(today: Day, read: (String) -> String?) {
        func text(_ name: String) -> String {
            String((read(name) ?? "").drop(while: \.isWhitespace).prefix(100))
        }
        (typedFrom, typedTo) = (text(Field.from), text(Field.to))
        (reader, caseNumber) = (text(Field.reader), text(Field.caseNumber))
        kind = AuditEvent.Kind(rawValue: text(Field.kind))
        after = LogFilter.number(text(Field.after))
        from = day(typedFrom, today)
        to = day(typedTo, today)
        if let from, let to, to < from {
            complaints.append("Slutdagen ligger före startdagen. Byt plats på dem.")
        }
    }

    mutating func complain(_ sentence: String) {
        complaints.append(sentence)
    }

    private mutating func day(_ typed: String, _ today: Day) -> Day? {
        guard !typed.isEmpty else { return nil }
        guard let day = Day(typed: typed, today: today) else {
            complaints.append("Dagen går inte att läsa. Skriv till exempel \(today), 20/11 eller idag.")
            return nil
        }
        return day
    }

    /// Digits only, and few enough never to overflow.
    private static func number(_ text: String) -> Int64? {
        let digits = text.utf8
        guard (1...18).contains(digits.count),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int64(text)
    }
}

extension AuditEvent.Kind {
    var swedish: String {
        switch self {
        case .view: "Läsning"
        case .change: "Ändring"
        case .security: "Inloggning och säkerhet"
        }
    }
}
