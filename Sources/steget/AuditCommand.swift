import ArgumentParser
import Store

/// `steget audit verify`: walks the log's chain, also beside a running server. It never changes an entry.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Kontrollera loggen.", subcommands: [Verify.self])

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Gå igenom loggens kedja. Status 1 och första felet om något är ändrat.")

        @OptionGroup var database: SharedOptions.Database
        @Option(
            help: ArgumentHelp(
                "Loggens slut vid en tidigare kontroll. Då märks också om de sista posterna är borttagna.",
                valueName: "nummer:kontrollsumma"))
        var head: String?

        func run() throws {
            let expected = try head.map { text in
                guard let head = AuditHead(text) else {
                    throw CommandRefusal(
                        arguments: "--head ska vara ett nummer, kolon och 64 tecken, som verify skrev det.")
                }
                return head
            }
            switch try Inspection(database.path).verifyAudit(expecting: expected) {
            case .whole(let count, let head):
                StandardOutput.line("\(count) poster kontrollerade. Loggen är hel. Slut: \(head)")
            case .broken(let entry, let why):
                StandardOutput.line("\(max(0, entry - 1)) poster kontrollerade.")
                throw CommandRefusal("Loggen är bruten vid post \(entry): \(why)")
            }
        }
    }
}
