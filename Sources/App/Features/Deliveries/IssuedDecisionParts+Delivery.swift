import Casework
import Law
import Store
import Templating
import Web

extension IssuedDecisionParts {
    /// How the decision reached the person, and until when it can be challenged.
    var delivery: CasePart {
        let ways = DeliveryAddress(file: file)
        return CasePart(
            id: "delgivning", heading: "Delgivning",
            items: file.delivery.records.map(\.item) + noticed + challenged,
            empty: "Här står hur och när personen fick beslutet, och sista dagen att överklaga.",
            acts: mayDeliver ? ways.acts : [])
    }

    /// The page's one primary act, until the decision is on its way.
    var next: Act? { mayDeliver ? DeliveryAddress(file: file).first : nil }

    private var mayDeliver: Bool {
        let facts = file.file.facts
        return facts.isOpen && facts.host == nil && grant.may(.draftDecision, in: .authority)
    }

    private var noticed: [DescriptionItem] {
        file.delivery.noticedOn.map {
            [DescriptionItem(term: "Anslaget på anslagstavlan", texts: [$0.inWords(withYear: true)])]
        } ?? []
    }

    /// Only what can be shown: without a known day no last day.
    private var challenged: [DescriptionItem] {
        guard let time = file.delivery.time else { return [] }
        guard let deadline = time.deadline, let final = time.finalDay else { return [notBegun(time)] }
        let words = final.inWords(withYear: true)
        return [
            DescriptionItem(
                term: "Sista dag att överklaga",
                texts: [
                    deadline.lastDay.inWords(withYear: true),
                    "Från \(deadline.limit.start), \(deadline.start): \(deadline.why).",
                ]),
            DescriptionItem(
                term: "Laga kraft",
                texts: [
                    final > today
                        ? "\(words), om inget överklagande kommer in dessförinnan."
                        : "Sedan \(words), om inget överklagande har kommit in i tid."
                ]),
        ]
    }

    private func notBegun(_ time: AppealTime) -> DescriptionItem {
        let begins = time.route == .legalityReview
            ? "Den börjar när det har anslagits på anslagstavlan att protokollet är justerat."
            : "Den börjar när det är känt vilken dag personen fick beslutet."
        return DescriptionItem(
            term: "Tiden att överklaga",
            texts: ["Vi vet inte om tiden har börjat. \(begins)"])
    }
}

extension DeliveryRecord {
    fileprivate var item: DescriptionItem {
        let delivery = attempt.delivery
        let way = delivery.isElectronic ? ", elektroniskt" : ""
        let sent = "Till \(representative ?? "personen själv")\(way)."
        let told = delivery.informedOn.map { ["Upplyst om förenklad delgivning \($0)."] } ?? []
        let later = attempt.followUps.map { one in
            "\(one.on): \(one.kind.swedish)." + (one.text.isEmpty ? "" : " \(one.text)")
        }
        let due = attempt.controlMessageDue.map {
            ["Kontrollmeddelandet ska skickas \($0.inWords(withYear: true))."]
        } ?? []
        return DescriptionItem(
            term: attempt.title,
            texts: [sent] + told + (delivery.evidence.isEmpty ? [] : [delivery.evidence]) + later + due
                + [attempt.receipt.told, "Antecknat \(noted.at.day) av \(noted.by)."])
    }
}

extension Receipt {
    fileprivate var told: String {
        guard let day else { return "Vilken dag beslutet kom är okänt." }
        let words = day.inWords(withYear: true)
        return certainty == .statutory
            ? "Anses delgivet \(words) (\(method.reference.short)), om inget talar emot det."
            : "Mottaget \(words), \(certainty.swedish)."
    }
}
