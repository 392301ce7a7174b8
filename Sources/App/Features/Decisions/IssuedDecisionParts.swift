import Casework
import Crypto
import Law
import Store
import Templating
import Web

/// What stands on an issued decision's page, part by part in the order things happen. Each part is made in a
/// file of its own. It never decides who may see it.
struct IssuedDecisionParts {
    let file: IssuedDecisionFile
    let grant: CaseGrant
    let today: Day

    var all: [CasePart] {
        [decision, delivery, AppealParts(file: file, grant: grant, today: today).short] + carryingOut
            + renewal + [corrections] + closing
    }

    private var lapsed: [DescriptionItem] {
        file.lapsedOn.map { day in
            [DescriptionItem(
                term: "Slutade gälla",
                texts: ["\(day.inWords(withYear: true).capitalizedFirst). Personen har avlidit."])]
        } ?? []
    }

    /// What was decided, by whom, and its letter.
    private var decision: CasePart {
        let made = [
            DescriptionItem(term: "Diarienummer", texts: [file.issue.diaryNumber]),
            DescriptionItem(term: "Fattat av", texts: file.issue.decider.items),
            DescriptionItem(term: "Föredragande", texts: [file.record.presenterName ?? ""]),
        ]
        return CasePart(
            id: "beslutet", heading: "Beslutet",
            items: made + file.record.texts.items + lapsed
                + [
                    DescriptionItem(
                        term: "Brevets kontrollsumma (SHA-256)", texts: [Hex.encode(file.issue.sha256)])
                ],
            empty: "", acts: [
                Act(label: "Öppna brevet", address: file.letter),
                Act(label: "Hämta som PDF", address: file.letterAsPDF),
            ])
    }
}

extension IssuedDecisionFile {
    var letterAsPDF: Link { "/arenden/\(file.number)/beslut/\(record.id)/brev.pdf" }
    var letter: Link { "/arenden/\(file.number)/beslut/\(record.id)/brev" }
}
