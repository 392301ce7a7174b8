import App
import ArgumentParser
import Casework
import Law
import Store
import Web

/// `steget routes`: who may do what, and what is recorded of it. It lists all that any installation may have,
/// also what only a demonstration has, so it is checked in and each change of it is a line in a diff.
struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Visa alla adresser: metod, vem som får, vad som loggas, roller.")

    @OptionGroup var resources: SharedOptions.ResourceFolder
    @Flag(help: "En rad JSON för varje adress.")
    var json = false

    func run() throws {
        for line in try lines() { StandardOutput.line(json ? line.json : line.text) }
    }

    /// The routes need a store to be made; an empty one in a folder of its own will do.
    private func lines() throws -> [RouteLine] {
        let resources = try resources.resources()
        let migrations = try MigrationFolder.load(resources.migrations)
        return try Files.withTemporaryFolder { folder in
            let store = try Store.open(
                folder + "/routes.sqlite", migrations: migrations, clock: .system,
                whenMissing: .create(demonstration: true), readers: 1)
            defer { store.close() }
            let application = try Application(
                store: store, resources: resources, logger: .quiet, allowsPlainSessions: true
            )
            return application.router.routes.flatMap(RouteLine.all(of:)).sorted { $0.order < $1.order }
        }
    }
}
