import Casework
import Crypto
import Law
import Store
import Templating
import Web

/// What has been asked for of a case's files, how it was answered, and what has been given out. It shows
/// nothing of a protected person to somebody who is not on the case.
struct DisclosurePage: Page, Sendable {
    static let template = "disclosures/index"
    let head: CaseHead
    let notice: Notice?
    let acts: [Act]
    let requests: [CasePart]
    let extracts: Table?

    static let fields: Fields<DisclosurePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasActs") { !$0.acts.isEmpty },
        .list("acts", Act.fields) { $0.acts },
        .flag("hasRequests") { !$0.requests.isEmpty },
        .list("requests", CasePart.fields) { $0.requests },
        .optional("extracts", Table.fields) { $0.extracts },
        .flag("isReadable") { $0.notice == nil },
    ]

    init(_ file: DisclosureFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let isReadable = file.facts.mayBeRead(by: grant.actor.accountID)
        let number = grant.number
        notice = isReadable ? nil : CasePage.protection(file.facts)
        acts = isReadable && grant.may(.giveOut)
            ? [
                Act(label: "Anteckna en begäran", address: DisclosureAddress.newRequest(number)),
                Act(label: "Börja ett utdrag", address: DisclosureAddress.newExtract(number)),
            ] : []
        requests = isReadable
            ? file.requests.map { RequestWords(record: $0, number: number, grant: grant).part } : []
        extracts = isReadable ? DisclosurePage.table(file.extracts, number) : nil
    }

    private static func table(_ extracts: [ExtractRecord], _ number: String) -> Table? {
        Table.rows(
            "Utdrag, det senaste först", ["Till", "Ur", "Börjat", "Läge"],
            extracts.map { one in
                let finished = one.finish.map { "Klart \($0.noted.at.day)" }
                let handed = one.handing.map { "Lämnat \($0.facts.day)" }
                return (
                    DisclosureAddress.extract(one.id, number),
                    [
                        one.receiver, one.facts.file.swedish, "\(one.noted.at.day), \(one.noted.by)",
                        handed ?? finished ?? "Pågår",
                    ]
                )
            })
    }
}

/// One request in words, with what can be done about it.
private struct RequestWords {
    let record: DocumentRequestRecord
    let number: String
    let grant: CaseGrant

    var part: CasePart {
        CasePart(
            id: "begaran-\(record.id)", heading: "Begäran \(record.facts.arrivedOn)",
            items: asked + answered + decided, empty: "", acts: acts)
    }

    private var asked: [DescriptionItem] {
        let facts = record.facts
        return [
            DescriptionItem(term: "Vad", texts: facts.wish.paragraphs),
            DescriptionItem(term: "Ur", texts: [facts.file.swedish]),
            DescriptionItem(term: "Av", texts: [facts.askedBy.isEmpty ? "Har inte sagts" : facts.askedBy]),
            DescriptionItem(term: "Svaret till", texts: [facts.answerTo]),
            DescriptionItem(term: "Antecknat", texts: ["\(record.noted.at.dayAndTime), \(record.noted.by)"]),
        ].filter { $0.texts != [""] }
    }

    private var answered: [DescriptionItem] {
        guard let answer = record.answer else {
            return [DescriptionItem(term: "Svar", texts: ["Inte än. Svara genast eller så snart det går."])]
        }
        let facts = answer.facts
        let ground = facts.ground.map { ["Grund: \($0.reference.short)"] } ?? []
        return [
            DescriptionItem(
                term: "Svar",
                texts: ["\(facts.answer.swedish) \(facts.day), antecknat av \(answer.noted.by)"]
                    + facts.given.paragraphs + facts.reasons.paragraphs + ground)
        ]
    }

    private var decided: [DescriptionItem] {
        record.refusal.map { one in
            [
                DescriptionItem(
                    term: "Skriftligt beslut",
                    texts: [
                        "\(one.diaryNumber), \(one.day), av \(one.by), delegation punkt \(one.point)",
                        "Brevets kontrollsumma (SHA-256): \(Hex.encode(one.sha256))",
                    ])
            ]
        } ?? []
    }

    private var acts: [Act] {
        if record.refusal != nil {
            return [
                Act(label: "Öppna brevet", address: address("brev")),
                Act(label: "Hämta som PDF", address: address("brev.pdf")),
            ]
        }
        guard let answer = record.answer else {
            return grant.may(.giveOut, in: record.facts.file.files)
                ? [Act(label: "Svara på begäran", address: address("svar"))] : []
        }
        let mayRefuse = answer.facts.answer != .given
            && grant.may(.refuseDocument, in: record.facts.file.files)
        return mayRefuse ? [Act(label: "Fatta skriftligt beslut", address: address("avslag"))] : []
    }

    private func address(_ act: String) -> Link { DisclosureAddress.request(record.id, act, number) }
}
