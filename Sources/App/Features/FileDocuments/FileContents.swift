import Casework
import Law
import Store

/// Everything that stands in one of a case's two files, oldest first, read in one view of the database. It
/// never holds anything of the other file but what was handed over, nor a draft, nor an unsigned note.
struct FileContents: Sendable {
    let file: CaseFile
    let facts: CaseFacts
    /// Empty for who may not read of the person.
    let entries: [FileEntry]
    /// In the order they came in, also those that were taken out.
    let documents: [DocumentRecord]

    init(
        of file: CaseFile, under grant: CaseGrant, on today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        self.file = file
        facts = try CaseRepository.facts(under: grant, transaction)
        guard grant.files.contains(file), facts.mayBeRead(by: grant.actor.accountID) else {
            (entries, documents) = ([], [])
            return
        }
        let source = FileSource(file: file, facts: facts, grant: grant, today: today)
        documents = try DocumentRepository.list(under: grant, transaction)
            .filter { $0.file == file }.sorted { $0.id < $1.id }
        entries = try source.entries(documents, transaction).sorted { ($0.at, $0.key) < ($1.at, $1.key) }
    }
}

/// Reads the things of one file, each in its own words.
struct FileSource {
    let file: CaseFile
    let facts: CaseFacts
    let grant: CaseGrant
    let today: Day

    func entries(
        _ documents: [DocumentRecord], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FileEntry] {
        let own = file == .execution ? try work(transaction) : try inquiry(transaction)
        return try own + steps(transaction) + notes(transaction) + documents.map(document)
            + handovers(transaction) + consents(transaction) + ending(transaction)
    }

    private func steps(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try NextStepRepository.plans(under: grant, transaction).filter { $0.file == file }.map {
            let told = CaseTimeline.entry($0, isReadable: true)
            return FileEntry("step.\($0.version)", at: $0.plannedAt, told, label: "När och vem")
        }
    }

    private func notes(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let journal = try JournalNoteRepository.file(of: grant.episodeID, in: file.files, transaction)
        return journal.entries.compactMap { entry in
            guard let note = entry.editions.first else { return nil }
            return FileEntry(
                "note.\(note.root)", at: entry.signedAt,
                "\(note.content.kind.swedish) \(note.content.happenedOn)", by: NoteBody.byLine(note),
                [FileEntry.Part("Anteckning", note.content.text)] + FileSource.corrections(entry)
                    + entry.objections.flatMap(FileSource.objection))
        }
    }

    /// How it read before, and why it was corrected.
    private static func corrections(_ entry: JournalFile.Entry) -> [FileEntry.Part] {
        zip(entry.editions, entry.editions.dropFirst()).map { newer, older in
            FileEntry.Part(
                "Före rättningen \(newer.signedAt.dayAndTime)",
                "\(older.content.text)\n\(NoteBody.byLine(older)). Rättad: \(newer.correctionReason)")
        }
    }

    private static func objection(_ entry: JournalFile.Entry) -> [FileEntry.Part] {
        entry.editions.first.map { note in
            [
                FileEntry.Part(
                    "Personens invändning \(note.content.happenedOn)",
                    "\(note.content.text)\n\(NoteBody.byLine(note))")
            ] + corrections(entry)
        } ?? []
    }

    private func document(_ one: DocumentRecord) -> FileEntry {
        let from = one.receivedFrom.isEmpty ? "" : " från \(one.receivedFrom)"
        let change = one.change.map {
            let what = $0.isWithdrawn ? "Borttagen" : "Tillbakalagd"
            return "\(what) \($0.at.dayAndTime) av \($0.by). \($0.reason)"
        }
        return FileEntry(
            "document.\(one.id)", at: one.takenAt, "Handling: \(one.about)",
            by: "Kom in \(one.receivedOn)\(from). Tillagd \(one.takenAt.dayAndTime) av \(one.takenBy)",
            [FileEntry.Part("Fil", one.fileInWords), FileEntry.Part("Ändrat", change ?? "")])
    }

    /// What was handed over from here, as a list; what came, each copy whole.
    private func handovers(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try HandoverRepository.list(under: grant, transaction).flatMap { one in
            let list = one.items.map { "\($0.number). \($0.title). \($0.byLine)" }.joined(separator: "\n")
            let act = FileEntry(
                "handover.\(one.id)", at: one.at, one.heading, by: "\(one.at.dayAndTime), \(one.giver)",
                [
                    FileEntry.Part("Grund", one.terms.ground.swedish),
                    FileEntry.Part("Varför", one.terms.reason), FileEntry.Part("Det som lämnades över", list),
                ])
            guard one.from != file else { return [act] }
            let copies = try HandoverRepository.parts(of: one.id, transaction)
            return [act] + one.items.map { item in
                FileEntry(
                    "handover.\(one.id).\(item.number)", at: one.at,
                    "Överlämnat från \(one.from.side): \(item.title)", by: item.byLine,
                    copies[item.number] ?? [])
            }
        }
    }

    /// Who may be told what, taken back or not, and what was told, of this file alone.
    private func consents(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try ConsentTimeline(under: grant, in: file, transaction).told(isReadable: true).entries("consent")
    }

    /// An application's end is both sides'; what the unit ended before one is its own.
    private func ending(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        guard !facts.isOpen, let found = try EndingRepository.find(under: grant, transaction),
            file == .execution || found.isOfApplication
        else { return [] }
        return [
            FileEntry(
                "ending", at: found.endedAt, "Ärendet avslutat",
                by: "\(found.endedAt.dayAndTime), \(found.endedByName)", found.items.parts)
        ]
    }
}
