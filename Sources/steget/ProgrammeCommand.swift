import App
import ArgumentParser
import Store

/// `steget programme`: the programmes of an installation. It never changes one that has begun.
struct ProgrammeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "Verksamheter: lägg in, uppdatera.",
        subcommands: [Add.self, Update.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Lägg in en verksamhet ur mappen Programmes.")

        @OptionGroup var database: SharedOptions.Database
        @OptionGroup var resources: SharedOptions.ResourceFolder
        @Argument(help: ArgumentHelp("Filens namn utan .json, som uppsala.", valueName: "kod"))
        var code: String

        func run() throws {
            let folder = try resources.resources()
            let migrations = try resources.migrations()
            try OperatorAct.perform(on: database.path, migrations: migrations) { store, authority in
                _ = try ProgrammeRegister(store).add(code, from: folder.programmes, under: authority)
            }
            StandardOutput.line("Verksamheten \(code) är inlagd, med alla sina versioner.")
        }
    }

    struct Update: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "update",
            abstract: "Ta in nyare versioner, alternativ och textfraser ur mappen Programmes.")

        @OptionGroup var database: SharedOptions.Database
        @OptionGroup var resources: SharedOptions.ResourceFolder
        @Argument(help: ArgumentHelp("Filens namn utan .json, som uppsala.", valueName: "kod"))
        var code: String

        func run() throws {
            let folder = try resources.resources()
            let migrations = try resources.migrations()
            let count = try OperatorAct.perform(on: database.path, migrations: migrations) {
                store, authority in
                try ProgrammeRegister(store).update(code, from: folder.programmes, under: authority)
            }
            StandardOutput.line(
                count == 0
                    ? "Verksamheten \(code): filen säger inget nytt."
                    : "Verksamheten \(code): \(count) ändringar är inlagda.")
        }
    }
}
