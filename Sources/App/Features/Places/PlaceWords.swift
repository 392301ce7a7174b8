import Casework
import Law
import Store
import Templating
import Web

/// How a person's place reads. It never decides who may see it.
struct PlaceWords {
    let file: PlaceFile
    let today: Day

    var notices: [Notice] {
        let standing = file.standing
        if standing.hasLapsed { return [lapsed] }
        guard !standing.runs, file.mode(on: today) == .needsTested, !file.isGranted(on: today)
        else { return [] }
        return [
            Notice(
                kind: .information, heading: "Inget stöd är beviljat än",
                text: "Här behövs ett beslut innan stödet kan börja. När det finns kan personen få en plats "
                    + "eller stå i kö.")
        ]
    }

    private var lapsed: Notice {
        let last = file.decisions.map(\.lastDay).filter { $0 < today }.max()
            .map { " till och med \($0.inWords(withYear: true))" } ?? ""
        let next = file.decisions.map(\.from).filter { $0 > today }.min()
            .map { "Nästa beslut gäller från \($0.inWords(withYear: true)). Hör med myndigheten om dagarna "
                + "emellan." } ?? "Hör med myndigheten om ett nytt beslut."
        return Notice(
            kind: .care, heading: "Beslutet behöver förnyas",
            text: "Beslutet om stödet gällde\(last). \(next)")
    }

    var standing: CasePart {
        CasePart(
            id: "nu", heading: "Nu",
            items: file.placement.map(placed) ?? file.waiting.map { [waits($0)] } ?? [],
            empty: "Personen har ingen plats nu. När stödet börjar står det här vilken plats det är och "
                + "sedan när.", acts: [])
    }

    private func placed(_ placement: PlacementRecord) -> [DescriptionItem] {
        let possible: [DescriptionItem?] = [
            DescriptionItem(term: "Plats", texts: [placement.name]),
            file.standing.since.map {
                DescriptionItem(term: "Stöd sedan", texts: [$0.inWords(withYear: true)])
            },
            placement.openInterruption.map {
                DescriptionItem(
                    term: "Avbrott sedan \($0.from.inWords(withYear: true))",
                    texts: [$0.reason.swedish] + $0.text.paragraphs)
            },
            DescriptionItem(term: "Stödet vilar på", texts: [ground(placement)]),
            beside,
            placement.allowance.map {
                DescriptionItem(term: "Undantag från antalet platser", texts: ["\($0.by): \($0.why)"])
            },
        ]
        return possible.compactMap { $0 }
    }

    private var beside: DescriptionItem? {
        file.unitStep.map {
            DescriptionItem(
                term: "Nästa för er",
                texts: [planned($0.step, $0.day, $0.ownerName)] + $0.note.paragraphs)
        }
    }

    private func ground(_ placement: PlacementRecord) -> String {
        if let last = file.decisions.last(from: today) {
            return "Beslut till och med \(last.lastDay.inWords(withYear: true))."
        }
        if let own = file.decisions.first(where: { $0.id == placement.decision }) {
            return "Beslutet gällde till och med \(own.lastDay.inWords(withYear: true))."
        }
        return placement.told.map {
            "Inget beslut behövs. Personen fick veta om rätten att ansöka \($0.day.inWords(withYear: true)): "
                + "\($0.way.swedish.lowercased())."
        } ?? "Inget beslut behövs."
    }

    private func waits(_ entry: QueueRecord) -> DescriptionItem {
        let last = file.lastContact.map { "Senaste kontakten: \($0.inWords(withYear: true))." }
        let next = (file.unitStep?.asStep ?? file.facts.nextStep).map {
            planned($0.step, $0.day, $0.ownerName)
        }
        return DescriptionItem(
            term: "Väntar på en plats sedan \(entry.enteredOn.inWords(withYear: true))",
            texts: [entry.reason.swedish] + entry.text.paragraphs
                + file.lineWords(entry) + [last, next].compactMap { $0 }
                + (file.unitStep?.note.paragraphs ?? []))
    }

    private func planned(_ step: NextStep, _ day: Day, _ owner: String) -> String {
        "Nästa: \(step.swedish.lowercasedFirst), \(day.inWords(withYear: true)), \(owner)."
    }

    func contacts(_ grant: CaseGrant) -> CasePart {
        let now = file.contacts.filter { $0.holds(on: today) }
        let mayChange = file.isOpen && grant.may(.giveSupport, in: .execution)
        return CasePart(
            id: "kontaktpersoner", heading: "Kontaktpersoner",
            items: now.map {
                DescriptionItem(term: $0.name, texts: ["Sedan \($0.from.inWords(withYear: true))"])
            },
            empty: "Ingen än. De två som personen vänder sig till står här.",
            acts: mayChange
                ? [Act(label: "Ändra kontaktpersoner", address: PlaceAddress.to(.contacts, grant.number))]
                : [])
    }

    var queue: CasePart {
        CasePart(
            id: "ko", heading: "Kö och erbjudanden", items: file.queue.reversed().flatMap(\.items),
            empty: "Personen har inte stått i kö.", acts: [])
    }

    var history: CasePart {
        let earlier = file.contacts.filter { !$0.holds(on: today) }.map { one in
            let end = one.endedOn.map { " till \($0)" } ?? ""
            return DescriptionItem(term: "Kontaktperson \(one.name)", texts: ["\(one.from)\(end)"])
        }
        return CasePart(
            id: "historik", heading: "Historik",
            items: file.placements.reversed().flatMap(\.items) + earlier,
            empty: "Inget än. Hit kommer när stödet började, avbrott och byten.", acts: [])
    }
}
