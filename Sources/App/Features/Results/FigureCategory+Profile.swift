import Casework
import Figures
import Instruments

/// Whom people are counted as, how it is for them, and what has come of it.
extension FigureCategory {
    static let silent = "silent"
    static let unanswered = "Inget svar"

    /// What the start profile lets people be counted as; whatever else it says, or does not, is the last.
    static let genders: [(code: String, words: String)] = [("woman", "Kvinnor"), ("man", "Män")]
    static let otherGender = "Annat eller inget svar"

    static func profileWords(_ figure: KeptFigure, _ category: String, _ terms: FigureTerms) -> String {
        let parts = category.split(separator: ".").map(String.init)
        guard let first = parts.first, let last = parts.last else { return "" }
        let gender = terms.label("genderForStatistics", last).lowercased()
        switch figure {
        case .age: return "\(age(first)), \(gender)"
        case .gender: return "\(standing(first, terms.reasons)), \(gender)"
        case .housing, .income, .occupation:
            return "\(first == "start" ? "Vid start" : "Senast"): \(terms.label(figure.rawValue, last))"
        case .reasonStay: return "\(reason(first, terms.reasons)), \(weeks(last))"
        case .scaled: return level(category)
        case .change: return "\(Instrument.named(first)?.name ?? first), \(change(last))"
        case .grants: return "\(category) bifall"
        default: return ""
        }
    }

    static func weeks(_ count: String) -> String { "\(count) \(count == "1" ? "vecka" : "veckor")" }

    static func age(_ code: String) -> String { code == silent ? "Okänd ålder" : "\(code) år" }

    /// Where a contact is now, by the reason where support has ended.
    static func standing(_ code: String, _ reasons: [SupportEndReason]) -> String {
        switch code {
        case "running": "Stödet pågår"
        case "before": "Avslutade utan att ha haft en plats"
        case "open": "Öppet, utan stöd än"
        case "joined": "Sammanförd med personens andra ärende"
        default: reason(code, reasons)
        }
    }

    static let levels: [(code: String, words: String)] = [
        ("2", "Mycket mer än väntat (+2)"), ("1", "Mer än väntat (+1)"), ("0", "Som väntat (0)"),
        ("-1", "Mindre än väntat (−1)"), ("-2", "Mycket mindre än väntat (−2)"),
    ]
    static let unrated = "unrated"

    private static func level(_ code: String) -> String {
        levels.first { $0.code == code }?.words ?? "Inte bedömt än"
    }

    private static func change(_ code: String) -> String {
        guard let change = Int(code) else { return "bara en gång" }
        if change == 0 { return "samma summa" }
        return "\(abs(change)) \(change < 0 ? "lägre" : "högre")"
    }
}
