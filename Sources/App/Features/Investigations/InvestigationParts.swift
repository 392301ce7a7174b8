import Casework
import Law
import Templating
import Web

/// An investigation in words, part by part, in the order that it is read. The assessment stands after the
/// facts and the person's view, and never among them.
struct InvestigationParts {
    let file: InvestigationFile
    let may: InvestigationAllowance

    var all: [CasePart] {
        [questions, facts, view, referrals, assessment, proposal, communication, delay, bias] + readiness
    }

    private var texts: InvestigationTexts { file.texts }

    private var questions: CasePart {
        part(
            "fragor", "Vad utreds",
            [item("Ansökan", file.application?.facts.wish ?? ""), item("Frågor", texts.questions)],
            empty: "Frågorna som utredningen ska svara på skrivs först. De håller den vid det som behövs.",
            writing("Skriv i utredningen", address("texter")))
    }

    private var facts: CasePart {
        let corrections = Dictionary(
            file.entries.compactMap { one in one.content.corrects.map { ($0, one) } }
        ) { $1 }
        let items = file.entries.map { fact in
            let note = corrections[fact.id].map {
                ["Rättad \($0.noted.at.day) av \($0.noted.by), se uppgiften från \($0.content.source)."]
            }
            return DescriptionItem(
                term: "\(fact.content.learntOn), \(fact.content.source)",
                texts: fact.content.text.paragraphs + (note ?? []))
        }
        return part("uppgifter", "Uppgifter", items,
            empty: "Varje uppgift skrivs för sig, med källa och dag.",
            writing("Lägg till en uppgift", address("uppgift")))
    }

    private var view: CasePart {
        let interpreter = [texts.interpreter?.swedish, texts.interpreterNote].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: "\n")
        return part(
            "syn", "Personens egen syn",
            [
                item("Hur personen ser på sin situation", texts.ownView), item("Önskemål", texts.wishes),
                item("Tolk eller annat stöd", interpreter),
            ], empty: "Här står vad personen själv säger, med egna ord.", [])
    }

    private var referrals: CasePart {
        let items = file.referrals.map { one in
            let answer = one.answer.map {
                [$0.isSilent ? "Inget svar när tiden gick ut, \($0.on)." : "Svar \($0.on): \($0.text)"]
            }
            let reply = Act(label: "Anteckna svar", address: address("remiss/\(one.id)"))
            return DescriptionItem(
                term: "\(one.content.sentOn), \(one.content.whom)",
                texts: one.content.question.paragraphs
                    + (answer ?? ["Svar senast \(one.content.answerBy.inWords(withYear: true))."]),
                act: may.writes && one.answer == nil ? reply : nil)
        }
        return part("remisser", "Remisser", items, empty: "Frågor till andra, med sista dag att svara.",
            writing("Skicka en remiss", address("remiss")))
    }

    private var assessment: CasePart {
        let otherwise = [texts.metOtherwise?.swedish, texts.otherWays].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: "\n")
        return part(
            "bedomning", "Bedömning",
            [item("Bedömning", texts.assessment), item("Kan behovet tillgodoses på annat sätt?", otherwise)]
                + file.weighed.map(weighing),
            empty: "Vad uppgifterna betyder, skilt från uppgifterna själva.",
            writing("Pröva en väg ur katalogen", address("annan-vag")))
    }

    private func weighing(_ one: WeighedAlternative) -> DescriptionItem {
        DescriptionItem(
            term: "\(one.content.name), \(one.content.meets.swedish.lowercased())",
            texts: one.content.reason.paragraphs + ["\(one.noted.at.day), \(one.noted.by)."])
    }

    private var proposal: CasePart {
        part("forslag", "Förslag till beslut",
            [item(texts.proposal?.swedish ?? "Förslag", texts.proposalText)],
            empty: "Förslaget skrivs när bedömningen är gjord.", [])
    }

    private var bias: CasePart {
        let items = file.declarations.map { one in
            DescriptionItem(
                term: "\(one.at.day), \(one.name)",
                texts: [one.ground?.swedish ?? "Inget jäv"] + one.comment.paragraphs)
        }
        return part("jav", "Jäv", items,
            empty: "Var och en som handlägger eller beslutar svarar på om hen är jävig.",
            may.declares ? [Act(label: "Svara om jäv", address: address("jav"))] : [])
    }

    /// Nothing for whoever may not write now.
    func writing(_ label: String, _ address: Link) -> [Act] {
        may.writes ? [Act(label: label, address: address)] : []
    }

    func part(
        _ id: String, _ heading: String, _ items: [DescriptionItem?], empty: String, _ acts: [Act]
    ) -> CasePart {
        CasePart(
            id: id, heading: heading, items: items.compactMap { $0 }, empty: empty,
            acts: acts)
    }

    func address(_ rest: String) -> Link {
        Link(path: "\(InvestigationRoutes.address(file.number).address)/\(rest)") ?? "/"
    }

    private func item(_ term: String, _ text: String) -> DescriptionItem? {
        text.isEmpty ? nil : DescriptionItem(term: term, texts: text.paragraphs)
    }
}
