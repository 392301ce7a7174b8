import ArgumentParser
import Store

/// `steget schema`: writes migrations.lock and schema.sql anew from the migrations in a folder, for
/// `make schema`. It never touches a database.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Skriv migrations.lock och schema.sql på nytt (för utvecklare).",
        shouldDisplay: false)

    @Argument(help: ArgumentHelp("Mappen med migreringar.", valueName: "mapp"))
    var folder: String

    func run() throws {
        try MigrationFolder.regenerate(folder)
    }
}
