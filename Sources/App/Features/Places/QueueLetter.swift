import Casework
import Law
import Store
import Web

/// What somebody who waits for a place is told, in plain words and without asking anything of them. It never
/// says how long it takes, since nobody knows.
struct QueueLetter {
    private let origin: LetterOrigin
    private let entry: QueueRecord
    private static let free = "Det kostar ingenting och är frivilligt."

    /// - Parameter day: stands in the letter.
    init(_ entry: QueueRecord, _ facts: CaseFacts, number: String, day: Day) {
        self.entry = entry
        origin = LetterOrigin(facts, number: number, authority: nil, day: day)
    }

    /// - Parameter name: who writes.
    func document(by name: String) -> LetterDocument {
        let since = entry.enteredOn.inWords(withYear: true)
        return origin.letter(
            "Du står i kö för en plats",
            [.text("Du har väntat på en plats hos oss sedan \(since). \(QueueLetter.free)")]
                + LetterDocument.Block.part(
                    "Vad händer när det finns en plats?",
                    "Kön går i den ordning som personer kom. När det finns en plats för dig frågar vi dig.\n"
                        + "Du får tänka i lugn och ro. Du kan svara ja, nej eller att du vill vänta. "
                        + "Svarar du nej står du kvar i kön.")
                + LetterDocument.Block.part(
                    "Vad händer under tiden?",
                    "Vi hör av oss ibland och frågar hur du har det. Du får gärna höra av dig till oss, "
                        + "på det sätt som är lättast för dig. Du kan också låta någon du litar på göra det.")
                + LetterDocument.Block.part(
                    "Vill du inte vänta längre?",
                    "Säg till, så tar vi bort dig ur kön. Du är välkommen tillbaka när du vill."),
            signature: [name])
    }
}

/// Keeps the letter about the queue as it is sent, octet for octet, once for each wait. It never sends it.
struct KeepQueueLetter: Command {
    static let event = AuditEvent.queueLetterKept

    let proof: CaseGrant
    var subject: AuditSubject { proof.subject }

    /// Whether the letter about a wait is kept.
    static func isKept(
        _ entry: QueueRecord, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try LetterArchiveRepository.find(.queue, about: entry.id.value, under: grant, transaction) != nil
    }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try proof.readableFacts(transaction)
        guard facts.isOpen, let entry = try QueueRepository.open(under: proof, transaction),
            try !KeepQueueLetter.isKept(entry, under: proof, transaction)
        else { throw RouteRefusal.stale }
        let letter = QueueLetter(entry, facts, number: proof.number, day: transaction.now.day)
        try LetterArchiveRepository.keep(
            letter.document(by: proof.actor.name), .queue, about: entry.id.value, under: proof, transaction)
    }
}
