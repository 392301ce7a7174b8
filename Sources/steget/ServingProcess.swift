import App
import Glibc
import HTTP
import HTTPServer
import Logging
import Printing
import Sockets
import Store
import Web

/// The serving child: opens the database, builds the application, serves, and stops in order. It never opens
/// a socket: its parent has.
struct ServingProcess {
    private let plan: ServingPlan
    private let command: ServeCommand
    private let logger: Logger

    init(_ plan: ServingPlan, _ command: ServeCommand) {
        (self.plan, self.command) = (plan, command)
        let level = command.logLevel.level(forAccessLog: command.accessLog)
        logger = Logger(label: "steget") { _ in StandardErrorLog(level: level) }
    }

    /// Returns when the server has been told to stop and has.
    func serve(_ inherited: InheritedListeners) throws {
        // Before any thread is started, so that each of them leaves the signals to this one.
        let signals = Signals(blocking: [SIGTERM, SIGINT, SIGHUP, SIGUSR1])
        ProcessGuards.raise()
        ProcessGuards.keepMemory()
        let resources = try command.resources.resources()
        let limits = limits
        let store = try openStore(try MigrationFolder.load(resources.migrations), limits)
        defer { store.close() }
        let application = try Application(
            store: store, resources: resources, logger: logger, allowsPlainSessions: !plan.isSecure,
            limits: limits,
            compress: Gzip.compress)
        let server = try server(application.router, try plan.httpListeners(inherited.listeners), limits)
        try server.start()
        inherited.reportReady()
        let port = inherited.listeners.first?.port ?? plan.port
        announce(port: port)
        try waitForOrders(signals, server, store)
    }

    private func announce(port: Int) {
        StandardOutput.line("Steget lyssnar på \(plan.address(port: port))")
        guard !PDFMaker.weasyPrint.isFound else { return }
        StandardOutput.line("Brev kan inte göras till PDF: paketet weasyprint är inte installerat.")
    }

    /// Never makes a database: a wrong path would look like an empty one.
    private func openStore(_ migrations: MigrationFolder, _ limits: Limits) throws -> Store {
        do {
            let store = try Store.open(
                plan.database, migrations: migrations, clock: command.today.clock,
                readers: limits.ordinaryWorkers + limits.slowWorkers + limits.printingWorkers,
                whenDiskLost: { kill(getpid(), SIGUSR1) })
            try NameKeyMaking(store).run()
            return store
        } catch StoreError.missing(let path) {
            throw CommandRefusal("""
                Databasen \(path) finns inte: kontrollera sökvägen, eller skapa den med \
                steget migrate --create eller steget demo.
                """)
        }
    }

    private var limits: Limits {
        var limits = Limits()
        // Everybody behind a proxy comes from its address.
        if !plan.proxies.isEmpty { limits.connectionsPerAddress = 0 }
        return limits
    }

    private func server(_ router: Router, _ listeners: [HTTPListener], _ limits: Limits) throws -> HTTPServer
    {
        for case .tls(let context) in listeners.map(\.kind) {
            if let warning = context.warning { logger.warning("\(warning)") }
        }
        return try HTTPServer(
            listeners: listeners, limits: limits,
            everyResponse: StandardFields.every(isSecure: plan.isSecure),
            behindProxy: plan.proxies, logger: logger,
            responder: command.accessLog ? AccessLog(router: router, logger: logger) : router,
            refusalPage: { RefusalPages.plain(RefusalMessage.server($0)) })
    }

    /// Orders come as signals; between them the box of anonymous forms is written over each minute, and once
    /// an hour what is past its time is removed.
    /// Throws when the disk has refused: the sockets stay open for the next child, which reads back what it
    /// has.
    private func waitForOrders(_ signals: Signals, _ server: HTTPServer, _ store: Store) throws {
        var minutes = 0
        tellOfBoxes(store)
        waiting: while true {
            switch signals.next(withinMilliseconds: ServingProcess.minute) {
            case nil:
                minutes += 1
                stir(store)
                if minutes.isMultiple(of: 60) { sweep(store) }
            case SIGHUP?: reloadCertificates(server)
            case SIGUSR1?:
                // Those who wait for that flush are told first.
                usleep(500_000)
                throw CommandRefusal("Disken tog inte emot det som sparades. Servern börjar om.")
            default: break waiting
            }
        }
        if !server.drain() { logger.warning("some requests were cut off at the stop") }
    }

    private func stir(_ store: Store) {
        do {
            try store.ballots.stir()
        } catch {
            logger.error("the box of anonymous forms not written", metadata: ["error": "\(error)"])
        }
    }

    private func tellOfBoxes(_ store: Store) {
        for name in store.ballots.laidAside {
            logger.error("a box of anonymous forms could not be read", metadata: ["file": "\(name)"])
        }
    }

    private func sweep(_ store: Store) {
        store.sweep()
        tellOfBoxes(store)
        do {
            for name in try store.sweepDocuments() {
                logger.notice("a file without a document was removed", metadata: ["file": "\(name)"])
            }
        } catch {
            logger.warning("files of documents not swept", metadata: ["error": "\(type(of: error))"])
        }
    }

    private static let minute: Int64 = 60_000

    private func reloadCertificates(_ server: HTTPServer) {
        do {
            try server.reloadCertificates()
            logger.notice("certificates read anew")
        } catch {
            logger.error("certificates not changed", metadata: ["reason": "\(error)"])
        }
    }
}
