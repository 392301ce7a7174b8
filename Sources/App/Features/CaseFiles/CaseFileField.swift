import Casework
import Store
import Web

/// The question which file something shall stand in. It is asked only of who writes in both, in a case that
/// has both: for everybody else there is one answer.
enum CaseFileField {
    static let name = "akt"

    static let rule = FieldRule(
        name, "I vilken akt?",
        .oneOf(CaseFile.allCases.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) }),
        hint: "Det syns bara för dem som arbetar i den akten.")

    static func shown(under grant: CaseGrant) -> [String] { grant.files.only == nil ? [name] : [] }

    static func read(_ reader: inout FormReader) -> CaseFile? { reader.choice(name, CaseFile.self) }

    /// The only one there is, or the one that was chosen.
    static func chosen(_ file: CaseFile?, under grant: CaseGrant) throws -> CaseFile {
        if let only = grant.files.only { return only }
        guard let file, grant.files.contains(file) else {
            throw Complaints([Complaint(field: name, sentence: "Välj vilken akt det hör till.")])
        }
        return file
    }
}
