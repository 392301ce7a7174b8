import Casework
import Instruments
import Law
import Store
import Web

/// What the unit has found out together with the person, as it is copied.
extension HandoverSource {
    func work(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        let meetings = try AssessmentRepository.all(under: grant, transaction).compactMap(assessment)
        let mapping = try NeedsMappingRepository.find(under: grant, transaction)
        let forms = try MappingFormRepository.all(under: grant, transaction)
            .filter { $0.isLocked && !$0.isCorrected }.map { try form($0, transaction) }
        return try meetings + (mapping.map { [self.mapping($0)] } ?? []) + forms + ratings(transaction)
            + plans(transaction)
    }

    func assessment(_ meeting: AssessmentMeeting) -> HandoverItem? {
        guard let held = meeting.held else { return nil }
        let answers = meeting.answers.map {
            "\($0.answer.party.swedish): \($0.answer.choice.swedish). \($0.answer.words)"
        }
        return HandoverItem(
            HandoverPick(.assessment, meeting.id), in: file, "Bedömningssamtal \(held.report.day)",
            by: "Antecknat \(held.at.dayAndTime), \(held.by)",
            [
                HandoverItem.Part("Från oss", meeting.staff),
                HandoverItem.Part("Fler som var med", held.report.others),
                HandoverItem.Part("Vad personen berättade och önskar", held.report.personWords),
                HandoverItem.Part("Hur vi tänker", held.report.staffWords),
                HandoverItem.Part("Svar efter betänketiden", answers.joined(separator: "\n")),
            ])
    }

    func mapping(_ mapping: NeedsMapping) -> HandoverItem {
        let occasions = mapping.occasions.map { one in
            (one.cells + [one.occasion.note]).filter { !$0.isEmpty }.joined(separator: ", ")
        }
        let diagnoses = mapping.diagnoses.filter { !$0.isWithdrawn }.map {
            "\($0.name): \($0.standing.swedish.lowercased()), \($0.saidBy) \($0.saidOn)"
        }
        return HandoverItem(
            HandoverPick(.mapping, mapping.id), in: file, "Kartläggning: \(mapping.summary.lowercasedFirst)",
            by: "Påbörjad \(mapping.begunAt.day), \(mapping.begunBy)",
            mapping.turns.map(\.item).parts + [
                HandoverItem.Part("Tillfällen", occasions.joined(separator: "\n")),
                HandoverItem.Part("Diagnoser", diagnoses.joined(separator: "\n")),
            ])
    }

    func form(
        _ form: MappingForm, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> HandoverItem {
        let view = try MappingFormView.read(form, transaction)
        let day = view.day.map { [HandoverItem.Part("Dagen", $0.table.copy)] } ?? []
        return HandoverItem(
            HandoverPick(.form, form.id), in: file, form.title, by: form.lines.joined(separator: " "),
            day + view.items.parts)
    }

    /// Those that count: not drafts, and not what a correction has replaced.
    private func ratings(_ transaction: borrowing some Querying & ~Copyable) throws -> [HandoverItem] {
        try RatingRepository.list(under: grant, transaction).filter(\.counts).map { rating in
            let sheet = try RatingSheet(rating.id.description, under: grant, transaction)
            let answers = RatingWording.table(of: sheet).map { [HandoverItem.Part("Svaren", $0.copy)] } ?? []
            return HandoverItem(
                HandoverPick(.rating, rating.id), in: file, "\(rating.instrument.name) \(rating.filledOn)",
                by: "Klar \(rating.closedAt?.dayAndTime ?? ""), \(rating.closedByName ?? "")",
                RatingWording(sheet).items.parts + answers)
        }
    }
}

extension Table {
    /// Row by row, as text.
    fileprivate var copy: String {
        texts.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }.joined(separator: "\n")
    }
}
