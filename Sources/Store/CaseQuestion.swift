import Casework

/// A case as it is looked up: by its number, among these programmes. It never says whether there is one.
struct CaseQuestion: Hashable, Sendable {
    let number: String
    let programmes: [ProgrammeID]
}
