import Casework
import Law
import Store
import Templating
import Web

/// A form as it was answered, in the words of the version that it was answered by: the same on screen and on
/// paper, whatever the template says today.
struct MappingFormView: Fielded, Sendable {
    let id: String
    let title: String
    let tag: Tag
    let lines: [String]
    let items: [DescriptionItem]
    let day: DayView?

    static let fields: Fields<MappingFormView> = [
        .text("id") { $0.id },
        .text("title") { $0.title },
        .part("tag", Tag.fields) { $0.tag },
        .texts("lines") { $0.lines },
        .flag("hasItems") { !$0.items.isEmpty },
        .list("items", DescriptionItem.fields) { $0.items },
        .optional("day", DayView.fields) { $0.day },
    ]

    init(_ form: MappingForm, _ version: FormTemplateVersion, answers: FormAnswers, rows: [DayRow]) {
        id = form.id.description
        title = form.title
        tag = form.tag
        lines = form.lines
        items = version.answered.compactMap { question in
            let value = answers[question.code]
            guard !value.isEmpty else { return nil }
            let texts = question.kind == .choice
                ? [version.label(value, of: question.code)] : value.paragraphs
            return DescriptionItem(term: question.wording, texts: texts)
        }
        day = DayView(rows, version)
    }

    /// Reads everything that a form needs to be shown.
    static func read(
        _ form: MappingForm, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> MappingFormView {
        guard let template = try FormTemplateRepository.find(form.templateVersion, transaction) else {
            throw MissingRecord.formTemplate
        }
        return MappingFormView(
            form, template.version, answers: try MappingFormRepository.answers(of: form.id, transaction),
            rows: try MappingFormRepository.rows(of: form.id, transaction))
    }
}

extension MappingForm {
    var state: String { isCorrected ? "Rättat" : isLocked ? "Klart" : "Påbörjat" }

    var tag: Tag { Tag(label: state, tone: isCorrected ? .plain : isLocked ? .done : .now) }

    /// Who stands for it, and where it comes from.
    var lines: [String] {
        var lines: [String] = []
        if let lockedAt, let lockedBy { lines.append("Klart \(lockedAt.dayAndTime), \(lockedBy).") }
        if !isLocked { lines.append("Påbörjat. Senast ändrat \(changedAt.dayAndTime), \(changedBy).") }
        if isCorrected { lines.append("Det finns en rättelse, som gäller i stället.") }
        return lines + origin
    }

    /// What the answers began as, where they did not begin empty.
    var origin: [String] {
        var lines: [String] = []
        if corrects != nil { lines.append("Rättar ett tidigare formulär: \(correctionReason)") }
        if let reuse {
            lines.append(
                "Bygger på svar från \(reuse.caseNumber), \(reuse.lockedOn). "
                    + "Personen sa ja till det \(reuse.consentedOn): \(reuse.consent)")
        }
        return lines
    }
}
