import ArgumentParser
import Logging
import Sockets

/// `steget serve`: answers browsers until it is told to stop. A small parent holds the sockets and keeps a
/// serving child alive; this same command is run by both.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Starta Steget. SIGTERM stoppar i ordning, SIGHUP läser certifikaten på nytt.")

    @Option(help: ArgumentHelp("Databasens fil.", valueName: "fil"))
    var database: String?
    @Option(help: ArgumentHelp("Mappen där databasen steget.sqlite ligger.", valueName: "mapp"))
    var data: String?
    @Option(help: ArgumentHelp("Adressen att svara på.", valueName: "adress"))
    var host = "127.0.0.1"
    @Option(help: ArgumentHelp("Porten; 0 tar en ledig.", valueName: "nummer"))
    var port = 8080
    @OptionGroup var today: SharedOptions.Today
    @Option(
        name: .customLong("tls-cert"),
        help: ArgumentHelp("Certifikatet med sin kedja, PEM.", valueName: "fil"))
    var tlsCertificate: String?
    @Option(name: .customLong("tls-key"), help: ArgumentHelp("Certifikatets nyckel, PEM.", valueName: "fil"))
    var tlsKey: String?
    @Option(help: ArgumentHelp("Porten där vanlig http skickas vidare till https.", valueName: "nummer"))
    var httpPort: Int?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Adresser till proxyer framför Steget, som har TLS.", valueName: "adress"))
    var behindProxy: [String] = []
    @Flag(help: "En rad i serverns logg för varje begäran.")
    var accessLog = false
    @Option(
        help: ArgumentHelp(
            "Hur mycket servern loggar: error, warning, notice, info, debug.", valueName: "nivå"))
    var logLevel = LogLevel.notice
    @OptionGroup var resources: SharedOptions.ResourceFolder

    func run() throws {
        let plan = try ServingPlan(self)
        if let inherited = try Supervisor.inheritedListeners() {
            try ServingProcess(plan, self).serve(inherited)
        } else {
            let status = try Supervisor.run(
                listeners: try plan.openListeners(), childArguments: Array(CommandLine.arguments.dropFirst()),
                log: StandardError.line)
            if status != 0 { throw ExitCode(status) }
        }
    }

    /// How much the server's own log tells.
    enum LogLevel: String, ExpressibleByArgument, CaseIterable {
        case error, warning, notice, info, debug

        /// An access log is of the level info.
        func level(forAccessLog: Bool) -> Logger.Level {
            let own = Logger.Level(rawValue: rawValue) ?? .notice
            return forAccessLog ? min(own, .info) : own
        }
    }
}
