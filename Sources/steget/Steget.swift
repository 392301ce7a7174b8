import ArgumentParser

/// The program's commands. What they say and which status they end with is a contract with scripts.
struct Steget: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "steget",
        abstract:
            "Steget: ärendehantering för stöd till hemmasittare, från första samtalet till uppföljningen.",
        subcommands: [
            ServeCommand.self, DemoCommand.self, MigrateCommand.self, UserCommand.self, BackupCommand.self,
            RestoreCommand.self, AuditCommand.self, ProgrammeCommand.self, RoutesCommand.self,
            SchemaCommand.self, LawCommand.self, InstrumentsCommand.self,
        ])
}
