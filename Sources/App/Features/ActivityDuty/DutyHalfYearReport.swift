import Casework
import Law

/// The half-year's figures of the register, as SCB asks for them: of everybody who was covered some day.
/// Each table's parts add up to its whole; what is not known is a part of its own.
struct DutyHalfYearReport: Sendable {
    struct Part: Sendable {
        let name: String
        let count: Int
    }

    let half: HalfYear
    let covered: Int
    let occupations: [Part]
    let measures: [Part]
    let leavings: [Part]
    let contacts: [Part]
    /// How many measures of each kind were on some day; somebody can have several.
    let kinds: [Part]

    init(_ records: [DutyRecord], _ half: HalfYear) {
        self.half = half
        let all = DutyHalfYearReport.covered(records, half), days = half.firstDay...half.lastDay
        covered = all.count
        occupations = DutyOccupation.allCases.map { one in
            Part(name: one.swedish, count: all.count { $0.youth.before == one })
        }
        measures = DutyHalfYearReport.measures(all, days)
        let left = all.filter { one in one.leaving.map { $0.leaving.day <= half.lastDay } ?? false }
        leavings = DutyLeavingReason.allCases.filter { $0 != .wrong }.map { reason in
            Part(name: reason.swedish, count: left.count { $0.leaving?.leaving.reason == reason })
        } + [Part(name: "Omfattades fortfarande den sista dagen", count: all.count - left.count)]
        contacts = DutyHalfYearReport.contacts(all, days)
        kinds = DutyMeasureKind.allCases.map { kind in
            let count = all.flatMap(\.measures).count {
                $0.measure.kind == kind && $0.measure.isOn(from: days.lowerBound, to: days.upperBound)
            }
            return Part(name: kind.swedish, count: count)
        }
    }

    var coveredInWords: String { covered == 1 ? "En ungdom" : "\(covered) ungdomar" }

    /// In the register some day of the half-year; whoever was put there by mistake never was.
    static func covered(_ records: [DutyRecord], _ half: HalfYear) -> [DutyRecord] {
        records.filter { one in
            let leaving = one.leaving?.leaving
            return one.youth.enteredOn <= half.lastDay && leaving?.reason != .wrong
                && (leaving.map { $0.day >= half.firstDay } ?? true)
        }
    }

    private static func measures(_ all: [DutyRecord], _ days: ClosedRange<Day>) -> [Part] {
        let known = all.map { one in one.measures.map(\.measure).filter { $0.offeredOn <= days.upperBound } }
        let on = known.count { $0.contains { $0.isOn(from: days.lowerBound, to: days.upperBound) } }
        let some = known.count { !$0.isEmpty }
        return [
            Part(name: "Hade en insats", count: on),
            Part(name: "Erbjuden, men ingen insats pågick", count: some - on),
            Part(name: "Ingen insats erbjuden", count: all.count - some),
        ]
    }

    private static func contacts(_ all: [DutyRecord], _ days: ClosedRange<Day>) -> [Part] {
        let tried = all.map { one in
            one.contacts.filter { days.contains($0.contact.day) }.map(\.contact.result)
        }
        let reached = tried.count { $0.contains(.reached) }
        let some = tried.count { !$0.isEmpty && !$0.contains(.reached) }
        return [
            Part(name: "Nådda", count: reached), Part(name: "Sökta, men inte nådda", count: some),
            Part(name: "Inte sökta", count: all.count - reached - some),
        ]
    }
}
