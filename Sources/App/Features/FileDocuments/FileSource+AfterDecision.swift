import Casework
import Law
import Store
import Templating
import Web

/// What the authority has of a decision after it was issued: how it was served, appealed, carried out,
/// followed up and corrected; and the letters that were sent.
extension FileSource {
    func afterDecisions(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let issued = try DecisionRepository.all(under: grant, transaction).filter { $0.state == .issued }
        return try issued.flatMap { record in
            try IssuedDecisionFile(record.id, under: grant, on: today, transaction).map(entries) ?? []
        } + letters(transaction)
    }

    private func entries(of file: IssuedDecisionFile) -> [FileEntry] {
        let parts = IssuedDecisionParts(file: file, grant: grant, today: today)
        let first = file.issue.at
        let served = file.delivery.records.first?.noted.at
            ?? file.delivery.noticedOn.map { Instant($0) } ?? first
        let carried = file.execution?.noted.first?.noted.at
        let renewed = (file.renewal.followUps.map(\.noted.at) + file.renewal.renewals.map(\.noted.at)).min()
        let wanted = [
            ("delivery", served, [parts.delivery]), ("execution", carried ?? first, parts.carryingOut),
            ("followUp", renewed ?? first, parts.renewal),
            ("correction", file.corrections.last.map { Instant($0.day) } ?? first, [parts.corrections]),
        ]
        return wanted.flatMap { kind, at, parts in parts.compactMap { entry(kind, at: at, $0, of: file) } }
            + appeals(file)
    }

    /// Nothing where nothing has been noted.
    private func entry(
        _ kind: String, at instant: Instant, _ part: CasePart, of file: IssuedDecisionFile
    ) -> FileEntry? {
        guard !part.items.isEmpty else { return nil }
        return FileEntry(
            "\(kind).\(file.record.id)", at: max(instant, file.issue.at),
            "\(part.heading), beslut \(file.issue.diaryNumber)", by: "", part.items.parts)
    }

    private func appeals(_ file: IssuedDecisionFile) -> [FileEntry] {
        file.appeals.all.map { appeal in
            FileEntry(
                "appeal.\(appeal.id)", at: appeal.noted.at,
                "Överklagande av beslut \(file.issue.diaryNumber): "
                    + file.appeals.step(of: appeal).swedish.lowercasedFirst,
                by: "\(appeal.noted.at.dayAndTime), \(appeal.noted.by)",
                AppealItems(appeal: appeal, file: file).all.parts)
        }
    }

    private func letters(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try LetterArchiveRepository.all(under: grant, transaction).map { letter in
            let sent = letter.sending.map { "\($0.day), \($0.way.swedish.lowercased()), av \($0.by)" }
            return FileEntry(
                "letter.\(letter.id)", at: letter.made.at, "Brev: \(letter.title)",
                by: "Skrivet \(letter.made.at.dayAndTime), \(letter.made.by)",
                [FileEntry.Part("Skickat", sent ?? "Inte antecknat.")])
        }
    }
}
