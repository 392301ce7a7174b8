import Casework
import Law
import Store
import Web

/// What the authority has: application, investigation, what has gone to and from the person, and decisions.
extension FileSource {
    func inquiry(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let investigation = try InvestigationFile(under: grant, on: nil, transaction)
        return try applications(transaction) + representatives(transaction) + found(investigation)
            + texts(investigation)
            + InvestigationTimeline.entries(investigation, isReadable: true).entries("handling")
            + decisions(transaction) + afterDecisions(transaction)
    }

    private func applications(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try ApplicationRepository.all(under: grant, transaction).map { one in
            let taken = one.withdrawal.map { "\($0.facts.day). \($0.facts.comment)" } ?? ""
            return FileEntry(
                "application.\(one.id)", at: one.notedAt, "Ansökan \(one.facts.arrived)",
                by: "Antecknad \(one.notedAt.dayAndTime), \(one.notedByName)",
                one.items.parts + [FileEntry.Part("Om att den togs tillbaka", taken)])
        }
    }

    private func representatives(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try RepresentativeRepository.all(under: grant, transaction).map { one in
            let item = one.item(birthDay: facts.person.birthDay, today: today)
            return FileEntry(
                "representative.\(one.id)", at: Instant(one.facts.validFrom), "Företrädare",
                by: "Antecknad av \(one.notedByName)", [item].parts)
        }
    }

    /// Each fact by itself, corrected ones too.
    private func found(_ investigation: InvestigationFile) -> [FileEntry] {
        investigation.entries.map { fact in
            let correction = investigation.entries.first { $0.content.corrects == fact.id }.map {
                "Rättad \($0.noted.at.day) av \($0.noted.by), se uppgiften från \($0.content.source)."
            }
            return FileEntry(
                "fact.\(fact.id)", at: fact.noted.at, "Uppgift i utredningen, \(fact.content.source)",
                by: "Lämnad \(fact.content.learntOn). Antecknad \(fact.noted.at.dayAndTime), "
                    + fact.noted.by,
                [
                    FileEntry.Part("Uppgift", fact.content.text),
                    FileEntry.Part("Rättning", correction ?? ""),
                ])
        }
    }

    /// The texts as they stand, and as they stood before each change.
    private func texts(_ investigation: InvestigationFile) -> [FileEntry] {
        guard let sheet = investigation.sheet else { return [] }
        let shown = ["fragor", "syn", "bedomning", "forslag", "jav"]
        let parts = InvestigationParts(file: investigation, may: .none).all.filter { shown.contains($0.id) }
        let now = FileEntry(
            "investigation", at: sheet.changed.at, "Utredning",
            by: "Senast ändrad \(sheet.changed.at.dayAndTime), \(sheet.changed.by)",
            parts.map { part in
                FileEntry.Part(
                    part.heading,
                    part.items.map { ([$0.term + ":"] + $0.texts).joined(separator: "\n") }
                        .joined(separator: "\n"))
            })
        return [now] + investigation.versions.enumerated().map { place, version in
            FileEntry(
                "investigation.\(place + 1)", at: version.changed.at, "Utredningen som den stod tidigare",
                by: "Skriven \(version.changed.at.dayAndTime), \(version.changed.by)",
                version.texts.fileParts)
        }
    }

    private func decisions(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try DecisionRepository.all(under: grant, transaction).compactMap { record in
            guard let issue = record.issue else { return nil }
            let presenter = record.presenterName.map { "Föredragande: \($0)" } ?? ""
            return FileEntry(
                "decision.\(record.id)", at: issue.at, "Beslut \(issue.diaryNumber)",
                by: "Fattat \(issue.day) av \(issue.decider.inLine)",
                [FileEntry.Part("Föredragning", presenter)] + record.texts.items.parts
                    + [FileEntry.Part("Skäl", record.texts.reasons)])
        }
    }
}

extension InvestigationTexts {
    /// In the order they are written.
    fileprivate var fileParts: [FileEntry.Part] {
        [
            FileEntry.Part("Frågor", questions), FileEntry.Part("Personens syn", ownView),
            FileEntry.Part("Önskemål", wishes), FileEntry.Part("Bedömning", assessment),
            FileEntry.Part("Andra sätt", otherWays), FileEntry.Part("Förslag", proposalText),
        ]
    }
}
