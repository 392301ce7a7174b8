import Casework
import Figures
import Law

/// A calculation as it is kept: its heading and its rows, the latest turn of each, and who wrote what when.
struct EconomyRecord: Sendable {
    struct Heading: Sendable {
        let title: String
        let rate: Int
        let persons: Int?
        let stated: Int?
        let statedSource: String
    }

    struct Entry: Sendable {
        let place: Int
        let turn: Int
        let item: EconomyItem
        let isRemoved: Bool
        let noted: Noting
    }

    /// When, and who.
    struct Noting: Sendable {
        let at: Instant
        let by: String
    }

    let id: EconomySheetID
    let programme: ProgrammeID
    /// All turns, the latest first; never empty.
    let headings: [(turn: Int, heading: Heading, noted: Noting)]
    /// All turns of all rows, by place, the latest turn of each first.
    let entries: [Entry]

    var turn: Int { headings.first?.turn ?? 0 }
    var heading: Heading { headings.first?.heading ?? Heading.none }
    var title: String { heading.title }

    /// The rows that count, by place.
    var rows: [Entry] {
        var seen: Set<Int> = []
        return entries.filter { seen.insert($0.place).inserted && !$0.isRemoved }
    }

    var nextPlace: Int { (entries.map(\.place).max() ?? 0) + 1 }

    var sheet: EconomySheet {
        EconomySheet(
            rate: heading.rate, items: rows.map(\.item),
            stated: heading.stated.map {
                EconomySheet.StatedCost(kronor: $0, source: heading.statedSource)
            }, reached: heading.persons)
    }
}

extension EconomyRecord.Heading {
    fileprivate static let none = EconomyRecord.Heading(
        title: "", rate: 0, persons: nil, stated: nil, statedSource: "")

    init(_ sheet: EconomySheet, title: String) {
        self.init(
            title: title, rate: sheet.rate, persons: sheet.reached, stated: sheet.stated?.kronor,
            statedSource: sheet.stated?.source ?? "")
    }
}

extension EconomyTiming {
    /// "Lika delar år 1–2".
    var swedish: String {
        switch self {
        case .presentValue: "Nuvärde"
        case .spread(let years): "Lika delar \(EconomyTiming.words(years))"
        case .yearly(let years): "Varje år, \(EconomyTiming.words(years))"
        }
    }

    private static func words(_ years: ClosedRange<Int>) -> String {
        years.count == 1 ? "år \(years.lowerBound)" : "år \(years.lowerBound)–\(years.upperBound)"
    }

    /// As the database and the form name it.
    var kind: EconomyTimingKind {
        switch self {
        case .presentValue: .presentValue
        case .spread: .spread
        case .yearly: .yearly
        }
    }

    /// Nil for what is a present value.
    var span: ClosedRange<Int>? {
        switch self {
        case .presentValue: nil
        case .spread(let years), .yearly(let years): years
        }
    }

    /// Nil where years are missing, or told where there are none.
    init?(_ kind: EconomyTimingKind, _ years: ClosedRange<Int>?) {
        switch (kind, years) {
        case (.presentValue, nil): self = .presentValue
        case (.spread, .some(let years)): self = .spread(years)
        case (.yearly, .some(let years)): self = .yearly(years)
        default: return nil
        }
    }
}

/// How an amount lies in time.
enum EconomyTimingKind: String, Sendable, CaseIterable {
    case presentValue, spread, yearly

    var swedish: String {
        switch self {
        case .presentValue: "Redan nuvärde"
        case .spread: "Hela beloppet i lika delar över åren"
        case .yearly: "Beloppet varje år"
        }
    }
}
