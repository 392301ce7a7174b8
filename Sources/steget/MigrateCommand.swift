import App
import ArgumentParser
import Law
import Store

/// `steget migrate`: brings a database to this program's version, after a backup. It never makes one unless
/// asked to.
struct MigrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "För databasen till den här versionen. Tar en säkerhetskopia först."
    )

    @OptionGroup var database: SharedOptions.Database
    @OptionGroup var resources: SharedOptions.ResourceFolder
    @Flag(help: "Berätta vad som skulle göras, men gör det inte.")
    var dryRun = false
    @Flag(help: "Skapa en tom databas om det inte finns någon.")
    var create = false

    func run() throws {
        let migrations = try resources.migrations()
        if create && !dryRun {
            try Store.open(
                database.path, migrations: migrations, clock: .system,
                whenMissing: .create(demonstration: false)
            ).close()
        }
        let report = try Store.migrate(database.path, migrations: migrations, clock: .system, dryRun: dryRun)
        if let backup = report.backup { StandardOutput.line("Säkerhetskopia: \(backup)") }
        for name in report.names { StandardOutput.line((dryRun ? "Skulle köra " : "Körde ") + name) }
        if !dryRun { try makeKeys(migrations) }
        if report.names.isEmpty {
            StandardOutput.line("Databasen har version \(migrations.latest), den senaste.")
        }
    }

    /// What people are found by, where the rule for it is new: here rather than at the next start.
    private func makeKeys(_ migrations: MigrationFolder) throws {
        let store = try Store.open(database.path, migrations: migrations, clock: .system)
        defer { store.close() }
        let count = try NameKeyMaking(store).run()
        if count > 0 { StandardOutput.line("Gjorde söknycklar för \(count) personer") }
    }
}
