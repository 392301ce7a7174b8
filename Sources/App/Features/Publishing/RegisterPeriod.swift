import Casework
import Figures
import Law
import SQL
import Store
import Templating
import Web

/// A quarter, half-year or year of the register of contacts, to be published when it is over. Always the same
/// fixed periods: two that differ by a week would tell of that week.
struct RegisterPeriod: Sendable {
    /// Whom every table of the register is about, whatever it is called: all of them are proved together.
    static let people = "Kontakter i registret Ej erbjudna"

    let days: ClosedRange<Day>
    let code: String
    let words: String

    /// "2026", "2026-h1" or "2026-2".
    init?(_ code: String) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, first.utf8.count == 4, let year = Int(first), parts.count <= 2 else {
            return nil
        }
        let month: Int, months: Int
        switch parts.count > 1 ? parts[1] : "" {
        case "": (month, months, words) = (1, 12, first)
        case "h1": (month, months, words) = (1, 6, "första halvåret \(first)")
        case "h2": (month, months, words) = (7, 6, "andra halvåret \(first)")
        default:
            guard let quarter = Quarter(code) else { return nil }
            (month, months, words) = (quarter.firstDay.parts.month, 3, quarter.swedish)
        }
        guard let day = Day(year: year, month: month, day: 1) else { return nil }
        days = day...day.adding(months: months).adding(days: -1)
        self.code = code
    }

    /// Those of this year and the last that are over, the latest first.
    static func over(on today: Day) -> [RegisterPeriod] {
        let year = today.parts.year
        return [year, year - 1].flatMap { year in
            ["-4", "-h2", "", "-3", "-h1", "-2", "-1"].compactMap { RegisterPeriod("\(year)\($0)") }
        }.filter { $0.days.upperBound < today }
    }

    /// Every row is one of the register's.
    static func made(_ table: CountTable) -> Bool {
        let names = Set(ContactFate.all.map { TableProposal.key($0.swedish) })
        return table.rows.allSatisfy { names.contains(TableProposal.key($0)) }
    }

    static func links(of programme: ActorProgrammes.One, today: Day) -> [Act] {
        over(on: today).prefix(7).map { period in
            Act(
                label: "\(programme.name), \(period.words)",
                address: "/siffror/publicera?register=\(period.code)&verksamhet=\(programme.id)")
        }
    }

    /// The form filled from the register, each contact where it stands today.
    func values(
        of programme: ActorProgrammes.One, _ transaction: borrowing ReadTransaction
    ) throws -> [String: String] {
        let period = NotOfferedRepository.Period(
            programmes: [programme.id], from: days.lowerBound, to: days.upperBound)
        let counts = try NotOfferedRepository.figures(period, transaction)
        let lines = ContactFate.all.map { "\($0.swedish)\t\(counts[$0] ?? 0)" }
        return [
            PublishingForm.Name.programme: programme.id.description,
            PublishingForm.Name.title: "Kontakter och vart de ledde, \(words)",
            PublishingForm.Name.people: RegisterPeriod.people,
            PublishingForm.Name.from: days.lowerBound.description,
            PublishingForm.Name.until: days.upperBound.description,
            PublishingForm.Name.definition: "Varje kontakt räknas en gång, den dag den kom in, och står där "
                + "den stod den dag tabellen togs fram.",
            PublishingForm.Name.table: (["Var det står\tAntal"] + lines).joined(separator: "\n"),
        ]
    }
}
