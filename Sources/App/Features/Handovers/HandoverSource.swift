import Casework
import Law
import Store

/// Everything in a case's files that can be handed over, each as the copy that it would become. It never
/// offers a draft, nor what was taken out or stands corrected.
struct HandoverSource {
    let file: CaseFile
    let grant: CaseGrant
    let today: Day

    /// Of all files that the grant is for.
    static func items(
        under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [HandoverItem] {
        var items: [HandoverItem] = []
        for file in grant.files.all {
            items += try HandoverSource(file: file, grant: grant, today: today).items(transaction)
        }
        return items
    }

    private func items(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        let first = file == .execution ? try work(transaction) : try inquiry(transaction)
        return try first + notes(transaction) + documents(transaction)
    }

    private func notes(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        let journal = try JournalNoteRepository.file(of: grant.episodeID, in: file.files, transaction)
        return journal.entries.compactMap { entry in
            guard let note = entry.editions.first else { return nil }
            let objections = entry.objections.compactMap(\.editions.first).map {
                HandoverItem.Part("Personens invändning \($0.content.happenedOn)", $0.content.text)
            }
            let correction = note.edition > 1 ? ". Rättad: \(note.correctionReason)" : ""
            return HandoverItem(
                HandoverPick(.note, note.root), in: file,
                "\(note.content.kind.swedish) \(note.content.happenedOn)",
                by: NoteBody.byLine(note) + correction,
                [HandoverItem.Part("Text", note.content.text)] + objections)
        }
    }

    private func documents(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        try DocumentRepository.list(under: grant, transaction)
            .filter { !$0.isWithdrawn && $0.file == file }
            .map { document in
                let from = document.receivedFrom.isEmpty ? "" : " från \(document.receivedFrom)"
                return HandoverItem(
                    HandoverPick(.document, document.id), in: file, document.about,
                    by: "Kom in \(document.receivedOn)\(from). \(document.fileInWords)", [])
            }
    }

    /// What was asked for, and what the authority has found when it has finished.
    private func inquiry(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        let investigation = try InvestigationFile(under: grant, on: today, transaction)
        return try applications(transaction) + [investigation.copy(under: grant)].compactMap { $0 }
    }

    private func applications(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        try ApplicationRepository.all(under: grant, transaction).map { application in
            HandoverItem(
                HandoverPick(.application, application.id), in: file,
                "Ansökan \(application.facts.arrived)",
                by: "Antecknad \(application.notedAt.dayAndTime), \(application.notedByName)",
                application.items.parts)
        }
    }
}
