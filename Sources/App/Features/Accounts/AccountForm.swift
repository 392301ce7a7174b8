import Casework
import Store
import Web

/// A new account: who. The roles are given on the account's own page.
struct AccountForm: FormDefinition {
    static let title = "Nytt konto"
    static let keepsDraft = false
    static let fields = [
        FieldRule("namn", "Namn", .line, hint: "Så som kollegorna säger det.", maximumLength: 120),
        FieldRule(
            "anvandarnamn", "Användarnamn", .line, hint: "Små bokstäver a–z, siffror, punkt, bindestreck.",
            maximumLength: 60),
    ]

    static func read(_ reader: inout FormReader) -> NewAccount? {
        let name = reader.text("namn", orSay: "Skriv personens namn.")
        let typed = reader.text("anvandarnamn", orSay: "Skriv ett användarnamn.")
        let username = Username(Username.folded(typed))
        if username == nil { reader.complain("anvandarnamn", AccountRefusal.badUsername.description) }
        guard reader.complaints.isEmpty, let username else { return nil }
        return NewAccount(username: username, name: name, memberships: [])
    }
}

/// The roles of one account in one programme: each ticked or not.
struct ProgrammeRolesForm: FormDefinition {
    static let title = "Roller i en verksamhet"
    static let keepsDraft = false
    static let roles = Role.allCases.filter { !$0.isForInstallation }
    static let fields = roles.map { FieldRule($0.fieldName, $0.swedish, .check) }

    static func read(_ reader: inout FormReader) -> [Role]? {
        roles.filter { reader.isChecked($0.fieldName) }
    }
}

/// The roles that hold everywhere.
struct InstallationRolesForm: FormDefinition {
    static let title = "Roller för hela Steget"
    static let keepsDraft = false
    static let roles = Role.allCases.filter(\.isForInstallation)
    static let fields = [
        FieldRule(
            "administrator", Role.administrator.swedish, .check, hint: "Sköter konton. Ser inga ärenden."),
        FieldRule("granskare", Role.logReviewer.swedish, .check, hint: "Läser loggen. Ser inga ärenden."),
    ]

    static func read(_ reader: inout FormReader) -> [Role]? {
        roles.filter { reader.isChecked($0.fieldName) }
    }
}

extension Role {
    /// The field's name in a form.
    var fieldName: String {
        switch self {
        case .coordinator: "koordinator"
        case .investigator: "handlaggare"
        case .decisionMaker: "beslutsfattare"
        case .manager: "chef"
        case .dutyOfficer: "kaa"
        case .administrator: "administrator"
        case .logReviewer: "granskare"
        }
    }
}
