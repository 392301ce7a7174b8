import Casework
import Law
import Store
import Templating
import Web

/// The second look: the whole extract is read as it will be, and finished.
struct FinishExtractForm: DisclosureForm {
    static let isRead = "last"
    static let pattern: PathPattern = "/arenden/{case}/utlamnande/utdrag/{item}/klart"
    static let title = "Gör klart utdraget"
    static let keepsDraft = false
    static let heading = "Gör klart utdraget"
    static let lead = "Läs hela förhandsgranskningen först, gärna tillsammans med en kollega. Sedan låses "
        + "utdraget och ändras aldrig."
    static let submit = "Gör klart utdraget"
    static let fields: [FieldRule] = [
        FieldRule(isRead, "Jag har läst hela utdraget som det blir", .check)
    ]

    static func read(_ reader: inout FormReader) -> FinishedExtract? {
        guard reader.isChecked(isRead) else {
            reader.complain(isRead, "Läs hela utdraget först, och kryssa sedan i rutan.")
            return nil
        }
        return FinishedExtract()
    }

    static func standing(in file: DisclosureFile) -> String? {
        guard let work = file.work else { return nil }
        if work.record.finish != nil { return DisclosureProblem.finished.swedish }
        return work.unchosen.isEmpty ? nil : DisclosureProblem.unchosen(work.unchosen.count).swedish
    }

    static func field(of problem: DisclosureProblem) -> String { isRead }

    static func address(after act: FinishedExtract, in file: DisclosureFile) -> Link {
        file.work.map { DisclosureAddress.extract($0.record.id, file.number) }
            ?? DisclosureAddress.index(file.number)
    }
}
