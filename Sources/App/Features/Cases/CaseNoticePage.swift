import Casework
import Law
import Templating
import Web

/// What stands where an act's form would, when the act is no longer possible: why, what stands instead, and
/// whatever had been typed, so that it can be copied. It never saves anything.
struct CaseNoticePage: Page, Sendable {
    static let template = "cases/notice"
    let head: CaseHead
    let heading: String
    let text: String
    let stands: [DescriptionItem]
    let typed: [DescriptionItem]
    /// Where it is done instead; nil where only the case's page helps.
    var act: Act?

    static let fields: Fields<CaseNoticePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("heading") { $0.heading },
        .text("text") { $0.text },
        .flag("hasStanding") { !$0.stands.isEmpty },
        .list("stands", DescriptionItem.fields) { $0.stands },
        .flag("hasTyped") { !$0.typed.isEmpty },
        .list("typed", DescriptionItem.fields) { $0.typed },
        .optional("act", Act.fields) { $0.act },
    ]

    /// Nil for a case that can be worked on.
    static func standing(_ head: CaseHead, _ facts: CaseFacts, typed state: FormState) -> CaseNoticePage? {
        if let host = facts.host { return joined(head, to: host, typed: state) }
        return facts.isOpen ? nil : ended(head, typed: state)
    }

    /// What happens next is planned where the inquiry goes on.
    static func joined(_ head: CaseHead, to host: String, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Anmälan går vidare i \(host)",
            text: "Den gäller samma person. Nästa steg och utfall finns i \(host).",
            stands: [], typed: written(in: state))
    }

    /// A case that has ended needs no next step.
    static func ended(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Ärendet är avslutat",
            text:
                "Ett avslutat ärende har inget nästa steg. Hör personen av sig igen blir det en ny anmälan.",
            stands: [], typed: written(in: state))
    }

    /// Nil for an inquiry that waits for its outcome.
    static func settled(
        _ head: CaseHead, _ facts: CaseFacts, _ ending: EndingRecord?, for account: AccountID,
        typed state: FormState
    ) -> CaseNoticePage? {
        if let host = facts.host { return joined(head, to: host, typed: state) }
        guard facts.outcome != nil else { return nil }
        return decided(
            head, facts, ending, isReadable: facts.mayBeRead(by: account), typed: state)
    }

    /// An inquiry has one outcome, and it stands. What it says is shown to who is on the case only.
    static func decided(
        _ head: CaseHead, _ facts: CaseFacts, _ ending: EndingRecord?, isReadable: Bool,
        typed state: FormState
    ) -> CaseNoticePage {
        let isOpen = facts.isOpen
        let stands = (facts.outcome?.items ?? []) + (ending?.items ?? [])
        return CaseNoticePage(
            head: head,
            heading: isOpen ? "Anmälan har redan fått sitt utfall" : "Ärendet är redan avslutat",
            text: isOpen
                ? "Ett utfall ändras aldrig. Blev det fel, skriv i nästa steg vad som behöver hända nu."
                : "Ett avslut ändras aldrig. Blev det fel, ta in personen igen med en ny anmälan.",
            stands: isReadable ? stands : [], typed: written(in: state))
    }

    /// A try is marked once; the mark stands.
    static func marked(
        _ head: CaseHead, _ record: ContactRecord, isReadable: Bool, typed state: FormState
    ) -> CaseNoticePage {
        let reason = isReadable ? record.mistake.map { [$0.reason] } ?? [] : []
        return CaseNoticePage(
            head: head, heading: "Försöket är redan markerat som fel",
            text: "Det står kvar i ärendet med förklaringen bredvid, och räknas inte.",
            stands: [
                DescriptionItem(
                    term: record.attempt.at.dayAndTime, texts: [record.words(isReadable: isReadable)]),
                DescriptionItem(term: "Vad som blev fel", texts: reason),
            ], typed: written(in: state))
    }

    /// What a protected person sends is taken in by whoever is on the case.
    static func protected(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Personen har skyddade uppgifter",
            text: "Bara den som är ansvarig för ärendet lägger till och läser handlingar. Behöver du det för "
                + "ditt arbete, gör dig själv till ansvarig under Nästa steg.",
            stands: [], typed: written(in: state))
    }

    /// Somebody else was first, or the same form was opened twice.
    static func withdrawn(
        _ head: CaseHead, _ document: DocumentRecord, typed state: FormState
    ) -> CaseNoticePage {
        let change = document.change.map {
            DescriptionItem(term: "\($0.by), \($0.at.dayAndTime)", texts: $0.reason.paragraphs)
        }
        return CaseNoticePage(
            head: head, heading: "Handlingen är redan borttagen ur ärendet",
            text: "Den går att lägga tillbaka från listan över ärendets handlingar.",
            stands: change.map { [$0] } ?? [], typed: written(in: state))
    }

    /// Only a form that came back holds something of the writer's; a fresh one holds what was there before.
    static func written(in state: FormState) -> [DescriptionItem] {
        guard state.occasion != .fresh else { return [] }
        return state.description.typed(state.values)
    }
}

extension OutcomeRecord {
    /// The outcome in words, for the case page and where a second one is refused.
    var items: [DescriptionItem] {
        var items = [DescriptionItem(term: "Utfall", texts: [outcome.swedish])]
        if !comment.isEmpty { items.append(DescriptionItem(term: "Kommentar", texts: comment.paragraphs)) }
        items.append(
            DescriptionItem(
                term: "Avgjort", texts: ["\(decidedAt.day.inWords(withYear: true)), av \(decidedByName)"]))
        return items
    }
}

extension String {
    /// Each line as its own paragraph; empty lines separate and are not shown.
    var paragraphs: [String] {
        unicodeScalars.split { scalar in
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
            default: false
            }
        }.map(String.init)
    }
}
