import Casework
import Law
import Templating

/// The letter of a decision as a whole document: what is previewed is what is issued, but for number, day and
/// name, which it gets then. It stands by itself, so that the same octets read the same in many years. It
/// never holds an address of the person.
struct DecisionLetter {
    let record: DecisionRecord
    let file: DecisionFile
    let authority: DecisionAuthority
    let day: Day
    /// Nil until it is issued.
    let decider: String?
    let point: String?
    let diaryNumber: String?

    init(
        _ record: DecisionRecord, _ file: DecisionFile, _ authority: DecisionAuthority, day: Day,
        decider: String? = nil, point: String? = nil, diaryNumber: String? = nil
    ) {
        (self.record, self.file, self.authority, self.day) = (record, file, authority, day)
        (self.decider, self.point, self.diaryNumber) = (decider, point, diaryNumber)
    }

    /// UTF-8.
    var octets: [UInt8] {
        Array(LetterFrame.beginning.utf8) + Markup.text("Beslut, \(number)").octets
            + Array(LetterFrame.middle.utf8) + body.octets + Array(LetterFrame.end.utf8)
    }

    private var texts: DecisionTexts { record.texts }
    private var number: String { diaryNumber ?? "diarienummer ges när beslutet fattas" }

    private var body: Markup {
        let parts = [head, decision, period, reasons, alternatives, decided]
        let appeal = texts.ground?.appeal.map { AppealLetter(route: $0, letter: self).section }
        return .element(.main, [], parts.flatMap { $0 } + (appeal.map { [$0] } ?? []))
    }

    private var head: [Markup] {
        let lines = [
            authority.board, "Beslutsdag: \(day.inWords(withYear: true))", "Diarienummer: \(number)",
            "Ärende: \(file.number)",
        ]
        return [
            .element(.header, [], lines.map(LetterFrame.paragraph)),
            .element(.p, [MarkupAttribute(.class, "to")], [.element(.strong, [], [.text(name)])]),
            .element(.h1, [], [.text("Beslut om \(file.facts.programmeName)")]),
        ]
    }

    private var name: String { file.facts.person.name.isEmpty ? "Till dig" : file.facts.person.name }

    private var decision: [Markup] {
        LetterFrame.part("Det här har du ansökt om", texts.asked)
            + [LetterFrame.heading("Beslut"), LetterFrame.paragraph("Nämnden \(texts.outcome?.verb ?? "")")]
            + (texts.outcome?.isGiven == true ? LetterFrame.part("Det här beviljas", texts.granted) : [])
            + (texts.outcome?.isRefused == true ? LetterFrame.part("Det här avslås", texts.refused) : [])
    }

    private var period: [Markup] {
        guard let from = texts.periodFrom else { return [] }
        if texts.outcome == .cessation {
            return LetterFrame.part("Från vilken dag", "Stödet upphör \(from.inWords(withYear: true)).")
        }
        guard texts.outcome?.isGiven == true, let to = texts.periodTo else { return [] }
        return LetterFrame.part(
            "Så länge gäller beslutet",
            "Från \(from.inWords(withYear: true)) till och med \(to.inWords(withYear: true)).")
    }

    private var reasons: [Markup] {
        let rules = [texts.ground?.reference, texts.change?.reference].compactMap { $0?.swedish }
        let rule = rules.isEmpty ? "" : "Beslutet är fattat enligt \(rules.joined(separator: " och "))."
        return LetterFrame.part("Varför", texts.reasons + "\n" + rule)
    }

    private var alternatives: [Markup] {
        texts.alternatives.isEmpty ? [] : LetterFrame.part("Annat stöd som finns", texts.alternatives)
    }

    private var decided: [Markup] {
        let presenter = record.presenterName.map { ["Föredragande: \($0)"] } ?? []
        let delegated = point.map { ["Beslutet är fattat på nämndens vägnar, punkt \($0) i "
            + "delegationsordningen."] } ?? []
        let appeal = texts.ground?.appeal == nil
            ? [] : ["Hur du överklagar står sist i brevet. Beslutet gäller direkt, även om du överklagar."]
        let lines = ["\(decider ?? "Namn på den som beslutar"), beslutsfattare"] + presenter + delegated
            + appeal + ["Har du frågor? Ring \(authority.phone) eller skriv till \(authority.email)."]
        return [LetterFrame.heading("Vem har beslutat")] + lines.map(LetterFrame.paragraph)
    }
}
