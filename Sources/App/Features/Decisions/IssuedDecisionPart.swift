import Casework
import Law
import Templating
import Web

/// One that was issued, and where its letter is.
struct IssuedDecisionPart: Fielded, Sendable {
    let heading: String
    let items: [DescriptionItem]
    let letter: Act

    static let fields: Fields<IssuedDecisionPart> = [
        .text("heading") { $0.heading },
        .list("items", DescriptionItem.fields) { $0.items },
        .part("letter", Act.fields) { $0.letter },
    ]

    init(_ record: DecisionRecord, address: Link) {
        let issue = record.issue
        heading = [record.texts.outcome?.swedish, issue?.day.inWords(withYear: true)].compactMap { $0 }
            .joined(separator: ", ")
        let hash = (issue?.sha256 ?? []).map { octet in
            (octet < 16 ? "0" : "") + String(octet, radix: 16)
        }.joined()
        items = [
            DescriptionItem(term: "Diarienummer", texts: [issue?.diaryNumber ?? ""]),
            DescriptionItem(
                term: "Fattat av", texts: [issue?.by ?? "", "Delegation, punkt \(issue?.point ?? "")"]),
            DescriptionItem(term: "Föredragande", texts: [record.presenterName ?? ""]),
        ] + record.texts.items + [DescriptionItem(term: "Brevets kontrollsumma (SHA-256)", texts: [hash])]
        letter = Act(label: "Öppna brevet", address: address)
    }
}
