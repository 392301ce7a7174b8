import Casework
import Law

/// Looks at the answers of one page. It never changes what was typed, and says all that is wrong at once.
enum PublicReader {
    static func complaints(
        _ answers: PublicAnswers, to question: PublicQuestion, today: Day
    ) -> [(PublicField, PublicComplaint)] {
        var found: [(PublicField, PublicComplaint)] = []
        for field in question.fields {
            let text = answers[field]
            if text.unicodeScalars.count > field.maximumLength {
                found.append((field, .tooLong))
            } else if !text.isEmpty, let complaint = complaint(text, in: field, today: today) {
                found.append((field, complaint))
            }
        }
        let isReachable = !answers[.phone].isEmpty || !answers[.email].isEmpty
        if question == .writer, !isReachable { found.append((.phone, .noWay)) }
        return found
    }

    private static func complaint(_ text: String, in field: PublicField, today: Day) -> PublicComplaint? {
        switch field {
        case .phone, .personPhone: isPhone(text) ? nil : .badPhone
        case .email: isEmail(text) ? nil : .badEmail
        case .born: born(text, today)
        case .workplace: PublicWriter.workplaces.contains { $0.rawValue == text } ? nil : .badChoice
        case .knows, .reachedBy, .message: PublicReader.choices(field).contains(text) ? nil : .badChoice
        case .protected: text == "ja" ? nil : .badChoice
        default: nil
        }
    }

    private static func born(_ text: String, _ today: Day) -> PublicComplaint? {
        guard let day = Day(typedBirth: text, today: today) else { return .badDay }
        return day > today ? .dayInFuture : today.age(bornOn: day) > 120 ? .badDay : nil
    }

    private static func isPhone(_ text: String) -> Bool {
        let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        return digits >= 5 && text.utf8.allSatisfy { "0123456789 +-()/".utf8.contains($0) }
    }

    /// Enough to notice a slip; whether it reaches anybody is seen when it is used.
    private static func isEmail(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
            && !halves[1].hasPrefix(".") && !halves[1].hasSuffix(".") && !text.contains { $0.isWhitespace }
    }
}
