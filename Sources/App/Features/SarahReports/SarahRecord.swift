import Casework
import Law
import Store
import Templating
import Web

/// A report with what has been done with it.
struct SarahRecord: Sendable {
    let id: SarahReportID
    let programme: ProgrammeID
    /// Its place among the programme's reports.
    let number: Int
    let report: SarahReport
    let reported: Noted
    let reporter: AccountID
    /// In the order they were taken.
    let steps: [(step: SarahStep, noted: Noted)]

    var title: String { "Rapport \(number)" }
    var next: SarahStep.Kind? { SarahStep.next(after: steps.map(\.step)) }
    var outcome: SarahStep.Outcome? { steps.lazy.compactMap(\.step.outcome).first }

    var standing: String { steps.last?.step.kind.swedish ?? "Väntar på att tas emot" }
}

/// The addresses of the reports by lex Sarah.
enum SarahAddress {
    static let index: Link = "/lex-sarah"
    static let new: Link = "/lex-sarah/ny"
    static func of(_ report: SarahReportID) -> Link { "/lex-sarah/\(report)" }
    static func step(_ report: SarahReportID) -> Link { "/lex-sarah/\(report)/steg" }

    static let crumbs = [Crumb(label: "Lex Sarah", address: index)]
    static func crumbs(_ record: SarahRecord) -> [Crumb] {
        crumbs + [Crumb(label: record.title, address: of(record.id))]
    }
}
