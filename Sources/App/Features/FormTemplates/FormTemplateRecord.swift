import Casework
import Law

/// A version of a mapping template with where it came from. It is never edited: a change is another version.
struct FormTemplateRecord: DatedChange {
    let stored: StoredTemplate
    let trace: ChangeTrace

    var version: FormTemplateVersion { stored.version }
    var validFrom: Day { version.validFrom }
    var lastDay: Day? { nil }
    var order: Int64 { Int64(version.number) }
    var isWithdrawn: Bool { trace.isWithdrawn }
    /// By an administrator here; otherwise it came with the program.
    var isOwn: Bool { trace.madeBy != nil }
}

/// One template with every version there has been, in order of number.
struct FormTemplateHistory: Sendable {
    let code: String
    let versions: [FormTemplateRecord]

    var changes: DatedChanges<FormTemplateRecord> { DatedChanges(versions) }
    var highest: Int { versions.map(\.version.number).max() ?? 0 }

    /// As it is called now, or will be.
    func title(on today: Day) -> String {
        (changes.inForce(on: today) ?? changes.standing.first ?? versions.first)?.version.title ?? code
    }

    /// The coming version that can be taken back: made here, and not begun.
    func undoable(on today: Day) -> FormTemplateRecord? {
        changes.latest.flatMap { changes.isComing($0, today: today) && $0.isOwn ? $0 : nil }
    }

    /// What is asked on the day before a version begins.
    func before(_ version: FormTemplateRecord) -> FormTemplateRecord? {
        DatedChanges(versions.filter { $0.order < version.order }).inForce(on: version.validFrom)
    }

    /// Those of the records, by template in the order they are offered.
    static func all(_ records: [FormTemplateRecord]) -> [FormTemplateHistory] {
        Dictionary(grouping: records, by: \.version.code).map { code, versions in
            FormTemplateHistory(
                code: code, versions: versions.sorted { $0.version.number < $1.version.number })
        }.sorted { ($0.place, $0.code) < ($1.place, $1.code) }
    }

    private var place: Int { versions.last?.version.place ?? 0 }
}
