import App
import ArgumentParser
import Casework
import Store

/// A role as it is given on the command line: `administrator`, or `koordinator:uppsala`.
struct RoleOption: ExpressibleByArgument {
    let role: Role
    /// The programme's code; nil for a role that counts everywhere.
    let programme: String?

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard let name = parts.first, parts.count <= 2, let role = RoleOption.role(named: name) else {
            return nil
        }
        self.role = role
        programme = parts.count == 2 ? parts[1] : nil
    }

    /// By the word staff use, spelled without å, ä, ö as in the demonstration's accounts.
    private static func role(named name: String) -> Role? {
        switch name {
        case "koordinator": .coordinator
        case "handlaggare": .investigator
        case "beslutsfattare": .decisionMaker
        case "chef": .manager
        case "kaa": .dutyOfficer
        case "administrator": .administrator
        case "granskare": .logReviewer
        default: nil
        }
    }

    func membership(among programmes: [ProgrammeName]) throws -> Membership {
        guard let code = programme else { return Membership(programme: nil, role: role) }
        guard let found = programmes.first(where: { $0.code == code }) else {
            throw CommandRefusal("Det finns ingen verksamhet med koden \(code).")
        }
        return Membership(programme: found.id, role: role)
    }
}
