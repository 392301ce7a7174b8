import Casework
import Figures
import Law

/// A report of a programme's year or half-year: what somebody has written, and the figures that were frozen
/// last. When it is finished nothing of it changes.
struct AnnualReport: Sendable {
    struct Noting: Sendable {
        let at: Instant
        let by: String
    }

    /// Figures as they were frozen.
    struct Freeze: Sendable {
        let turn: Int
        let from: Day
        let to: Day
        let kept: KeptOctets
        let rowsSHA256: [UInt8]
        let noted: Noting

        var figures: FrozenFigures { FrozenFigures(text: String(decoding: kept.octets, as: UTF8.self)) }
    }

    let id: AnnualReportID
    let programme: ProgrammeID
    let unit: String
    /// "2025", "2026-1"
    let period: String
    let edition: Int
    let texts: ReportTexts
    let version: Int
    let changed: Noting
    /// Nil while it is a draft.
    let finished: Noting?
    let freeze: Freeze

    var isDraft: Bool { finished == nil }

    var title: String {
        AnnualReport.title(period) + (edition > 1 ? ", utgåva \(edition)" : "")
    }

    /// "Årsrapport 2025", "Halvårsrapport, första halvåret 2026".
    static func title(_ period: String) -> String {
        let parts = period.split(separator: "-")
        guard let year = parts.first, parts.count == 2 else { return "Årsrapport \(period)" }
        return "Halvårsrapport, \(parts[1] == "1" ? "första" : "andra") halvåret \(year)"
    }

    /// Its period as it is on a day; nil if there is no such.
    func days(today: Day) -> FigurePeriod? { FigurePeriod(code: period, today: today) }

    /// What must be so for it to be finished: the period is over, and the figures are of all of it.
    func mayFinish(today: Day) -> Bool {
        guard isDraft, let days = days(today: today) else { return false }
        return days.to < today && freeze.to == days.to && freeze.noted.at.day > days.to
    }

    /// Which texts and figures somebody has seen who finishes it.
    var standing: String { "\(version)-\(freeze.turn)" }
}

/// What is written in a report. None is about one person.
struct ReportTexts: Sendable, Equatable {
    var summary = ""
    var work = ""
    var development = ""
    var gender = ""
    var outreach = ""
}
