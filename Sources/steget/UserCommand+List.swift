import App
import ArgumentParser
import Casework
import Law
import Store

extension UserCommand {
    /// `steget user list`: also beside a running server.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Lista konton, med tabb mellan användarnamn, namn, läge och roller.")

        @OptionGroup var database: SharedOptions.Database

        func run() throws {
            let inspection = try Inspection(database.path)
            let programmes = try AccountRegister.programmes(inspection)
            for account in try AccountRegister.list(inspection, at: Clock.system.now) {
                let roles = account.memberships.map { membership in
                    let code = programmes.first { $0.id == membership.programme }?.code
                    return membership.role.swedish.lowercased() + (code.map { ":" + $0 } ?? "")
                }.joined(separator: ", ")
                let cells = [account.username, account.name, words(account.state), roles]
                StandardOutput.line(cells.map(LogLine.escaped).joined(separator: "\t"))
            }
        }

        private func words(_ state: AccountRecord.State) -> String {
            switch state {
            case .open: "öppet"
            case .invited: "inbjudet"
            case .uninvited: "utan lösenord"
            case .disabled: "stängt"
            }
        }
    }
}
