import Casework
import Law
import Store
import Templating
import Web

/// Which of the staff the person turns to.
struct ContactPersonsForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/kontaktpersoner"
    static let title = "Kontaktpersoner"
    static let heading = "Kontaktpersoner"
    static let lead = "Ändringen gäller från idag. De tidigare står kvar i historiken."
    static let submit = "Spara kontaktpersonerna"
    static let keepsDraft = false
    static let fields = PlaceField.contacts

    static func read(_ reader: inout FormReader) -> ContactPersonsChange? {
        let accounts = PlaceField.contacts(reader)
        if accounts.isEmpty {
            reader.complain(PlaceField.first, "Välj minst en kontaktperson för personen.")
        }
        return reader.complaints.isEmpty ? ContactPersonsChange(accounts: accounts) : nil
    }

    static func values(in file: PlaceFile, today: Day) -> [String: String] {
        let now = file.contacts.filter { $0.endedOn == nil }
        return [
            PlaceField.first: now.first?.account.description ?? "",
            PlaceField.second: now.dropFirst().first?.account.description ?? "",
        ]
    }

    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]] { PlaceField.choices(in: file) }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? { nil }

    static func field(of problem: PlaceProblem) -> String {
        problem == .notStaff || problem == .contactTwice ? PlaceField.field(of: problem) : PlaceField.first
    }
}
