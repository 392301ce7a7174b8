import Casework
import Instruments
import Law
import Store
import Web

/// What the unit has done: the inquiry, contacts, meetings, mapping and ratings.
extension FileSource {
    func work(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let attempts = try ContactRepository.attempts(under: grant, transaction).map {
            FileEntry("contact.\($0.id)", at: $0.attempt.at, $0.entry(isReadable: true))
        }
        let answers = try CriteriaRepository.both(under: grant, transaction).1
        return try inquiries(transaction) + attempts + outcome
            + CriteriaWording.entries(answers, isReadable: true).entries("criteria")
            + meetings(transaction) + mapping(transaction) + ratings(transaction) + safety(transaction)
            + places(transaction) + visits(transaction) + groups(transaction) + support(transaction)
    }

    private func inquiries(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let inquiry = try InquiryRepository.find(under: grant, transaction)
        var first = FileEntry(
            "inquiry", at: inquiry.receivedAt, "Intresseanmälan",
            by: "\(inquiry.receivedAt.dayAndTime), \(inquiry.takenBy)", inquiry.items(today: today).parts)
        let versions = inquiry.hasVersions
            ? try InquiryVersionRepository.versions(under: grant, transaction) : []
        var changes = CaseTimeline.changes(inquiry, versions, isReadable: true)
            .map { (at: $0.0, entry: $0.1) }.entries("inquiry")
        first.namesReporter = inquiry.facts.reporter.role != .person
        for place in changes.indices { changes[place].namesReporter = first.namesReporter }
        return [first] + changes
    }

    private var outcome: [FileEntry] {
        facts.outcome.map {
            [
                FileEntry(
                    "outcome", at: $0.decidedAt, "Utfall: \($0.outcome.swedish)",
                    by: "\($0.decidedAt.dayAndTime), \($0.decidedByName)",
                    [FileEntry.Part("Kommentar", $0.comment)])
            ]
        } ?? []
    }

    private var copies: HandoverSource { HandoverSource(file: .execution, grant: grant, today: today) }

    /// A meeting that was held is told whole; of the others, that they were booked, moved or called off.
    private func meetings(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let all = try AssessmentRepository.all(under: grant, transaction)
        return all.flatMap { meeting in
            guard let held = meeting.held, let item = copies.assessment(meeting) else {
                return AssessmentTimeline.entries([meeting], isReadable: true)
                    .entries("assessment.\(meeting.id)")
            }
            return [FileEntry(item, at: held.at)]
        }
    }

    private func mapping(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let mapping = try NeedsMappingRepository.find(under: grant, transaction)
        let forms = try MappingFormRepository.all(under: grant, transaction)
        return (mapping.map { [FileEntry(copies.mapping($0), at: $0.begunAt)] } ?? [])
            + (try forms.compactMap { form in
                try form.lockedAt.map { FileEntry(try copies.form(form, transaction), at: $0) }
            })
    }

    /// What each came to. The answers stand on the form's own page.
    private func ratings(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let done = try RatingRepository.list(under: grant, transaction).filter { $0.state == .done }
        return try done.map { rating in
            let sheet = try RatingSheet(rating.id.description, under: grant, transaction)
            let at = rating.closedAt ?? rating.begunAt
            let later = rating.correctedBy == nil ? "" : "Rättad av en senare."
            return FileEntry(
                "rating.\(rating.id)", at: at, "\(rating.instrument.name) \(rating.filledOn)",
                by: "Klar \(at.dayAndTime), \(rating.closedByName ?? rating.begunByName)",
                RatingWording(sheet).items.parts + [FileEntry.Part("Rättning", later)])
        }
    }

    private func safety(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        try SafetyNoteRepository.list(under: grant, transaction).map { note in
            let done = note.answer.map { "\($0.done)\nFick veta: \($0.told)\n\($0.at.dayAndTime), \($0.by)" }
            return FileEntry(
                "safety.\(note.id)", at: note.raisedAt, "Svar som kräver handling: \(note.level.swedish)",
                by: note.raisedAt.dayAndTime,
                [
                    FileEntry.Part("Svaret", "\(note.words) \(note.instrument)."),
                    FileEntry.Part("Gjort", done ?? "Ingen har antecknat vad som har gjorts."),
                ])
        }
    }
}
