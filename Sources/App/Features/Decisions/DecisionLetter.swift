import Casework
import Law

/// The letter of a decision as a whole document: what is previewed is what is issued, but for number, day and
/// name, which it gets then. It stands by itself, so that the same octets read the same in many years. It
/// never holds an address of the person.
struct DecisionLetter {
    private typealias Block = LetterDocument.Block

    let record: DecisionRecord
    let file: DecisionFile
    let authority: DecisionAuthority
    let day: Day
    /// Nil until it is known.
    let decider: Decider?
    let diaryNumber: String?

    init(
        _ record: DecisionRecord, _ file: DecisionFile, _ authority: DecisionAuthority, day: Day,
        decider: Decider? = nil, diaryNumber: String? = nil
    ) {
        (self.record, self.file, self.authority, self.day) = (record, file, authority, day)
        (self.decider, self.diaryNumber) = (decider, diaryNumber)
    }

    /// Of what is not issued yet, as far as it is known who decides. Nil without the board's addresses.
    init?(previewOf record: DecisionRecord, _ file: DecisionFile, today: Day) {
        guard let authority = file.authority else { return nil }
        let decider = file.board.decided.map { Decider.board($0.answer) }
        self.init(record, file, authority, day: file.decidingDay(today), decider: decider)
    }

    /// UTF-8.
    var octets: [UInt8] { document.octets }

    private var document: LetterDocument {
        LetterDocument(
            sender: authority.board,
            lines: [
                "Beslutsdag: \(day.inWords(withYear: true))", "Diarienummer: \(number)",
                "Ärende: \(file.number)",
            ],
            recipient: file.facts.person.name.isEmpty ? "Till dig" : file.facts.person.name,
            heading: "Beslut om stöd", title: "Beslut, \(number)",
            blocks: decision + period + reasons + alternatives + decided,
            appeal: texts.ground?.appeal.map {
                AppealLetter(route: $0, authority: authority, number: diaryNumber, day: day)
            })
    }

    private var texts: DecisionTexts { record.texts }
    private var number: String { diaryNumber ?? "diarienummer ges när beslutet fattas" }

    private var decision: [Block] {
        Block.part("Det här har du ansökt om", texts.asked)
            + [Block.heading("Beslut"), .text("\(body) \(texts.outcome?.verb ?? "")")]
            + (texts.outcome?.isGiven == true ? Block.part("Det här beviljas", texts.granted) : [])
            + (texts.outcome?.isRefused == true ? Block.part("Det här avslås", texts.refused) : [])
    }

    private var body: String {
        if case .board(let answer) = decider { answer.body.name } else { "Nämnden" }
    }

    /// Who is to decide, before anybody has.
    private var expected: String {
        guard record.state == .atBoard, let proposal = file.board.proposals.first else {
            return "Namn på den som beslutar, beslutsfattare"
        }
        return "\(proposal.body.name) ska besluta \(proposal.meetsOn.inSentence)."
    }

    private var period: [Block] {
        guard let from = texts.periodFrom else { return [] }
        if texts.outcome == .cessation {
            return Block.part("Från vilken dag", "Stödet upphör \(from.inWords(withYear: true)).")
        }
        guard texts.outcome?.isGiven == true, let to = texts.periodTo else { return [] }
        return Block.part(
            "Så länge gäller beslutet",
            "Från \(from.inWords(withYear: true)) till och med \(to.inWords(withYear: true)).")
    }

    private var reasons: [Block] {
        let rules = [texts.ground?.reference, texts.change?.reference].compactMap { $0?.swedish }
        let rule = rules.isEmpty ? "" : "Beslutet är fattat enligt \(rules.joined(separator: " och "))."
        return Block.part("Varför", texts.reasons + "\n" + rule)
    }

    private var alternatives: [Block] {
        texts.alternatives.isEmpty ? [] : Block.part("Annat stöd som finns", texts.alternatives)
    }

    private var decided: [Block] {
        let presenter = record.presenterName.map { ["Föredragande: \($0)"] } ?? []
        let appeal = texts.ground?.appeal == nil
            ? [] : ["Hur du överklagar står sist i brevet. Beslutet gäller direkt, även om du överklagar."]
        let lines = (decider?.paragraphs ?? [expected]) + presenter + (decider?.delegated ?? []) + appeal
            + ["Har du frågor? Ring \(authority.phone) eller skriv till \(authority.email)."]
        return Block.part("Vem har beslutat", lines.joined(separator: "\n"))
    }
}
