import App
import ArgumentParser
import Casework
import Law
import Store

/// `steget user`: accounts from the server's own terminal; above all the first administrator. It never takes
/// or shows a password.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Konton: lägg upp, stäng, återställ, lista.",
        subcommands: [Add.self, Disable.self, Reset.self, List.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Lägg upp ett konto. Lösenordet läses från terminalen eller standard in.")

        @OptionGroup var database: SharedOptions.Database
        @OptionGroup var resources: SharedOptions.ResourceFolder
        @Argument(help: ArgumentHelp("Det som skrivs vid inloggning.", valueName: "användarnamn"))
        var username: String
        @Option(help: ArgumentHelp("Personens namn, som kollegerna ser det.", valueName: "namn"))
        var name: String
        @Option(
            name: .customLong("role"),
            help: ArgumentHelp(
                "Som administrator eller koordinator:uppsala. Kan anges flera gånger.", valueName: "roll"))
        var roles: [RoleOption] = []
        @Flag(help: "Skriv en engångskod i stället, som personen väljer sitt lösenord med.")
        var invite = false

        func run() throws {
            guard let username = Username(username) else { throw AccountRefusal.badUsername }
            let password = invite ? nil : try SecretInput.newPassword()
            let migrations = try resources.migrations()
            let code = try OperatorAct.perform(on: database.path, migrations: migrations) {
                (store, authority) -> String? in
                let register = AccountRegister(store)
                let programmes = try register.programmes()
                let memberships = try roles.map { try $0.membership(among: programmes) }
                guard
                    let account = NewAccount(username: username, name: name, memberships: memberships)
                else { throw AccountRefusal.badRoles }
                guard let password else { return try register.add(account, under: authority).text }
                try register.add(account, password: password, under: authority)
                return nil
            }
            StandardOutput.line("Kontot \(username.text) är upplagt.")
            if let code { StandardOutput.line("Engångskod, som gäller ett dygn: \(code)") }
        }
    }

    struct Disable: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "Stäng ett konto. Dess inloggningar upphör.")

        @OptionGroup var database: SharedOptions.Database
        @OptionGroup var resources: SharedOptions.ResourceFolder
        @Argument(help: ArgumentHelp(valueName: "användarnamn"))
        var username: String

        func run() throws {
            let migrations = try resources.migrations()
            try OperatorAct.perform(on: database.path, migrations: migrations) { store, authority in
                let register = AccountRegister(store)
                try register.disable(try register.find(username), under: authority)
            }
            StandardOutput.line("Kontot \(username) är stängt.")
        }
    }

    struct Reset: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset", abstract: "Ge ett konto en ny engångskod. Det gamla lösenordet upphör.")

        @OptionGroup var database: SharedOptions.Database
        @OptionGroup var resources: SharedOptions.ResourceFolder
        @Argument(help: ArgumentHelp(valueName: "användarnamn"))
        var username: String

        func run() throws {
            let migrations = try resources.migrations()
            let code = try OperatorAct.perform(on: database.path, migrations: migrations) {
                (store, authority) -> String in
                let register = AccountRegister(store)
                return try register.reset(try register.find(username), under: authority).text
            }
            StandardOutput.line("Engångskod, som gäller ett dygn: \(code)")
        }
    }
}
