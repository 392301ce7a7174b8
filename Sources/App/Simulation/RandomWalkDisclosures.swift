import Casework
import Law
import Store

/// Documents asked for and given out on the walk: answered once, refused in writing by whoever may, and never
/// with a word that was kept back.
extension RandomWalk {
    mutating func takeDisclosureStep() throws {
        try settle()
        let index = prefer(simulator.random.number(0...(settled - 1))) { $0.application != nil }
        guard let account = try anyStaff(of: index) else { return }
        let one = simulator.cases[index]
        let isUnits = simulator.units[one.unit].coordinators.contains(account)
        let file: CaseFile = isUnits ? .execution : .authority
        guard !one.facts.person.isProtected || simulator.reader(of: index) == account else {
            return try mustRefuse("something of a protected person noted by somebody else") {
                let request = InventedDisclosures.request(file, $0.clock.today)
                try $0.giveOut(request, in: file, of: index, by: account)
            }
        }
        switch simulator.random.number(0...2) {
        case 0: try ask(file, index, account)
        case 1: try refuse(file, index, account)
        default: try extract(file, index, account)
        }
        try settle()
    }

    private mutating func ask(_ file: CaseFile, _ index: Int, _ account: AccountID) throws {
        try mustRefuse("a request from tomorrow") {
            let request = InventedDisclosures.request(file, $0.clock.today.adding(days: 1))
            try $0.giveOut(request, in: file, of: index, by: account)
        }
        let answer = simulator.random.pick(RequestAnswer.allCases) ?? .given
        try answered(answer, file, index, account)
    }

    /// Comes in and is answered, once.
    @discardableResult
    private mutating func answered(
        _ answer: RequestAnswer, _ file: CaseFile, _ index: Int, _ account: AccountID
    ) throws -> DisclosurePlace {
        let today = simulator.clock.today
        try simulator.giveOut(InventedDisclosures.request(file, today), in: file, of: index, by: account)
        let requests = try simulator.disclosures(in: file, of: index, by: account).requests
        let id = requests.first { $0.answer == nil }?.id
        let place = DisclosurePlace(item: id?.description ?? "")
        let silent = InventedDisclosures.answer(.refused, today, reasons: "")
        let whole = InventedDisclosures.answer(answer, today, reasons: "Det gäller någon annan.")
        try mustRefuse("a refusal that says nothing") {
            try $0.giveOut(silent, at: place, in: file, of: index, by: account)
        }
        try simulator.giveOut(whole, at: place, in: file, of: index, by: account)
        try settle()
        try mustRefuse("a second answer") {
            try $0.giveOut(whole, at: place, in: file, of: index, by: account)
        }
        return place
    }

    /// By whoever decides for the board, with the delegation for it and no other.
    private mutating func refuse(_ file: CaseFile, _ index: Int, _ account: AccountID) throws {
        let unit = simulator.units[simulator.cases[index].unit]
        guard file == .authority, let decider = simulator.random.pick(unit.deciders),
            !simulator.cases[index].facts.person.isProtected
        else { return }
        let place = try answered(.refused, file, index, account)
        let all = try simulator.disclosures(in: file, of: index, by: account)
        let today = simulator.clock.today
        try mustRefuse("a written refusal without its delegation") {
            let wrong = InventedDisclosures.refusal(DelegationID(value: 1), today)
            try $0.giveOut(wrong, at: place, .refuseDocument, in: file, of: index, by: decider)
        }
        guard let held = all.delegations(of: decider).first, !all.isBiased(decider) else { return }
        let refusal = InventedDisclosures.refusal(held.id, today)
        try simulator.giveOut(refusal, at: place, .refuseDocument, in: file, of: index, by: decider)
        try settle()
        try mustRefuse("a second written refusal") {
            try $0.giveOut(refusal, at: place, .refuseDocument, in: file, of: index, by: decider)
        }
    }

    private mutating func extract(_ file: CaseFile, _ index: Int, _ account: AccountID) throws {
        try simulator.giveOut(InventedDisclosures.extract(file), in: file, of: index, by: account)
        let begun = try simulator.disclosures(in: file, of: index, by: account).extracts.first
        guard let id = begun?.id else { return }
        var place = DisclosurePlace(item: id.description)
        let work = try simulator.disclosures(place, in: file, of: index, by: account).work
        let entries = work?.contents.entries
        if entries?.isEmpty == false {
            try mustRefuse("an extract that nobody has gone through") {
                try $0.giveOut(FinishedExtract(), at: place, in: file, of: index, by: account)
            }
        }
        for entry in entries ?? [] {
            place.entry = entry.key
            try simulator.giveOut(
                InventedDisclosures.choice(for: entry, &simulator.random), at: place, in: file, of: index,
                by: account)
        }
        try finish(place, id, file, index, account)
    }

    private mutating func finish(
        _ place: DisclosurePlace, _ id: FileExtractID, _ file: CaseFile, _ index: Int, _ account: AccountID
    ) throws {
        let work = try simulator.disclosures(place, in: file, of: index, by: account).work
        do {
            try simulator.giveOut(FinishedExtract(), at: place, in: file, of: index, by: account)
        } catch CommandRefusal.againstRules {
            // A word that is covered stands in the head too.
            return
        }
        let document = try simulator.finishedDocument(id, in: file, of: index, by: account)
        try checkCovered(work?.covered, in: document)
        let handed = HandedExtract(day: simulator.clock.today, way: .letter, to: "")
        try simulator.giveOut(handed, at: place, in: file, of: index, by: account)
        try mustRefuse("a choice in a finished extract") {
            let late = ChosenEntry(choice: .give, ground: nil, covered: CoveredWords(""))
            try $0.giveOut(late, at: place, in: file, of: index, by: account)
        }
    }

    private func checkCovered(_ covered: CoveredWords?, in document: String) throws {
        let shown = document.split(separator: "</style>").last.map(String.init) ?? ""
        guard let covered, covered.isEmpty || !covered.isIn(shown) else {
            throw SimulationError.broken("täckta ord i ett utdrag: \(shown.prefix(2000))")
        }
    }
}
