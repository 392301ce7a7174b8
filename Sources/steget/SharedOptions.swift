import App
import ArgumentParser
import Law
import Store

/// Options that several commands have in common.
enum SharedOptions {
    /// The database a command works on.
    struct Database: ParsableArguments {
        @Option(name: .customLong("database"), help: ArgumentHelp("Databasens fil.", valueName: "fil"))
        var path: String
    }

    /// Where templates, assets, migrations and programmes are.
    struct ResourceFolder: ParsableArguments {
        @Option(
            name: .customLong("resources"),
            help: ArgumentHelp(
                "Mappen med Templates, Public, Migrations och Programmes. Letas annars upp vid programmet.",
                valueName: "mapp"))
        var path: String?

        func resources() throws -> Resources {
            if let path {
                guard let resources = Resources(root: path) else {
                    throw CommandRefusal(
                        "Mappen \(path) saknar Templates, Public, Migrations eller Programmes.")
                }
                return resources
            }
            guard let resources = Resources.find() else {
                throw CommandRefusal(
                    "Templates, Public, Migrations och Programmes hittas inte: ange mappen med --resources."
                )
            }
            return resources
        }

        func migrations() throws -> MigrationFolder {
            try MigrationFolder.load(try resources().migrations)
        }
    }

    /// The day that the program takes for today.
    struct Today: ParsableArguments {
        @Option(
            name: .customLong("today"),
            help: ArgumentHelp("Vilken dag det är, för demo och prov, som 2026-11-20.", valueName: "dag"))
        var day: Day?

        var clock: Clock { day.map(Clock.system.moved(to:)) ?? .system }
    }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(iso: argument)
    }
}
