import ArgumentParser
import Law
import Store

/// `steget backup`: a whole copy while the server goes on, with its SHA-256 and the documents beside. It
/// never writes over another copy.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: """
            Kopiera databasen och dess handlingar, också medan servern är igång. Kontrollsumman läggs bredvid.
            """
    )

    @OptionGroup var database: SharedOptions.Database
    @Argument(help: ArgumentHelp("Filen att skriva. Den får inte finnas.", valueName: "fil"))
    var target: String

    func run() throws {
        guard !Files.exists(target), !Files.exists(target + ".documents") else {
            throw CommandRefusal(
                "Filen \(target) finns redan: välj ett annat namn, så går ingen kopia förlorad.")
        }
        try Inspection(database.path).backUp(to: target)
        StandardOutput.line("Säkerhetskopia: \(target)")
        StandardOutput.line("Kontrollsumma: \(target).sha256")
        if Files.exists(target + ".documents") { StandardOutput.line("Handlingar: \(target).documents") }
    }
}

/// `steget restore`: puts a checked copy in the database's place and keeps the old file beside.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract:
            "Lägg tillbaka en säkerhetskopia, efter kontroll. Den gamla filen sparas som .before-restore.")

    @OptionGroup var database: SharedOptions.Database
    @OptionGroup var resources: SharedOptions.ResourceFolder
    @Argument(help: ArgumentHelp("Säkerhetskopian, med sin .sha256 bredvid.", valueName: "fil"))
    var backup: String

    func run() throws {
        let migrations = try resources.migrations()
        let head = try Store.restore(backup, to: database.path, migrations: migrations, clock: .system)
        StandardOutput.line("Säkerhetskopian är tillbaka. Loggen är hel till \(head).")
    }
}
