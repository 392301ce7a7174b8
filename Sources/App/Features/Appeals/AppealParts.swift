import Casework
import Law
import Store
import Templating
import Web

/// A decision's appeals as parts of its pages: in short on the decision's own, and each in full on theirs.
/// It never decides who may see them.
struct AppealParts {
    let file: IssuedDecisionFile
    let grant: CaseGrant
    let today: Day

    /// On the decision's own page.
    var short: CasePart {
        let items = file.appeals.all.map {
            DescriptionItem(term: $0.title, texts: [file.appeals.step(of: $0).swedish])
        }
        return CasePart(
            id: "overklagande", heading: "Överklagande", items: items.isEmpty ? [] : items + [finality],
            empty: "Inget överklagande har kommit.",
            acts: [Act(label: "Överklagande", address: file.appealAddress)])
    }

    var whole: [CasePart] {
        file.record.texts.ground?.appeal == .legalityReview ? [legality] : appeals + [force]
    }

    private var appeals: [CasePart] {
        let words = AppealWords(file: file, grant: grant)
        guard !file.appeals.all.isEmpty else {
            return [
                CasePart(
                    id: "overklaganden", heading: "Inget överklagande har kommit", items: [],
                    empty: "När personen överklagar, skriftligt eller muntligt med hjälp, står det här med "
                        + "varje steg fram till att domen är verkställd.", acts: [])
            ]
        }
        return file.appeals.all.enumerated().map { place, appeal in
            let step = file.appeals.step(of: appeal)
            let what = appeal.dismissalOf == nil ? "Överklagande" : "Överklagande av avvisningen"
            return CasePart(
                id: "overklagande-\(place + 1)", heading: "\(what): \(step.swedish.lowercased())",
                items: AppealItems(appeal: appeal, file: file).all, empty: "",
                acts: words.acts(of: appeal))
        }
    }

    private var finality: DescriptionItem {
        DescriptionItem(term: "Laga kraft", texts: [file.finality(today: today).swedish])
    }

    private var force: CasePart {
        CasePart(
            id: "laga-kraft", heading: "Laga kraft", items: [finality], empty: "",
            acts: AppealWords(file: file, grant: grant).more)
    }

    private var legality: CasePart {
        let court = file.file.authority?.court ?? "förvaltningsrätten"
        return CasePart(
            id: "laglighetsprovning", heading: "Laglighetsprövning",
            items: file.appeals.forwardings.map {
                DescriptionItem(
                    term: "Kom hit \($0.reached)",
                    texts: ["Skickat vidare \($0.forwarded), av \($0.noted.by)"])
            },
            empty: "Beslutet prövas genom laglighetsprövning, direkt hos \(court) (13 kap. KL). Kommer en "
                + "begäran hit skickas den vidare och antecknas här.", acts: [])
    }
}
