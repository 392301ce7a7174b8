import Casework
import Law
import Store
import Web

/// A case's consents part by part: those that hold, those that do not any more, and what was told.
extension ConsentFile {
    func parts(under grant: CaseGrant) -> [CasePart] {
        [held(under: grant), over, told].compactMap { $0 }
    }

    private func held(under grant: CaseGrant) -> CasePart? {
        let all = consents.filter { [.holds, .notBegun].contains(standing($0)) }
        let items = all.map { one in
            item(one, act: grant.may(.giveOut, in: one.file.files)
                ? Act(label: "Återkalla", address: ConsentAddress.withdrawal(one.id, number)) : nil)
        }
        return CasePart(
            id: "galler", heading: "Samtycken som gäller", items: items,
            empty: "Inget samtycke gäller nu. Då får inget berättas utan grund i lag.", acts: [])
    }

    private var over: CasePart? {
        let all = consents.filter { ![.holds, .notBegun].contains(standing($0)) }
        guard !all.isEmpty else { return nil }
        return CasePart(
            id: "galler-inte", heading: "Gäller inte längre", items: all.map { item($0, act: nil) },
            empty: "", acts: [])
    }

    private func item(_ one: ConsentRecord, act: Act?) -> DescriptionItem {
        let standing = standing(one)
        let last = one.consent.lastDay(birthDay: birthDay)
        let isByAge = [.ofAge, .ofOwnSay, .otherAge].contains(standing)
        let ends = one.withdrawn ?? (isByAge ? standing.swedish + "." : nil)
        return DescriptionItem(
            term: one.consent.party.swedish,
            texts: one.texts + [
                ends ?? "\(standing.swedish) \(one.consent.terms.from)–\(last).",
                "\(one.given). Antecknat av \(one.noted.by).",
            ], act: act)
    }

    private var told: CasePart? {
        let items = sharings.map { one in
            DescriptionItem(
                term: one.sharing.party.swedish,
                texts: one.texts(consents) + ["Antecknat \(one.noted.at.dayAndTime), \(one.noted.by)"])
        }
        return CasePart(
            id: "lamnat", heading: "Lämnat till andra", items: items,
            empty: "Inget har lämnats. Här står vad som berättats, för vem och på vilken grund.", acts: [])
    }
}

extension Consent {
    /// The last day that it can hold: a guardian's ends the day before the person is of an age.
    func lastDay(birthDay: Day?) -> Day {
        guard let age = terms.giver.endsAtAge, let birthDay else { return terms.to }
        return min(terms.to, birthDay.turning(age)?.adding(days: -1) ?? terms.to)
    }
}

extension Day {
    /// The day on which somebody born on this one is of an age; nil past the last year there is.
    func turning(_ age: Int) -> Day? {
        let (year, month, day) = parts
        return Day(year: year + age, month: month, day: day) ?? Day(year: year + age, month: 3, day: 1)
    }
}
