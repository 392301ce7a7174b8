import Casework
import Law
import Store
import Web

/// What the walk tries after support: answers and contacts in time and out of it, never with somebody who has
/// not said yes.
extension RandomWalk {
    mutating func takeAftercareStep() throws {
        let left = simulator.cases.indices.filter { $0 < settled && simulator.cases[$0].hasBeenPlaced }
        guard let index = simulator.random.pick(left), let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        guard one.host == nil, !one.facts.person.isProtected || simulator.reader(of: index) == account
        else { return }
        try settle()
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, index, account)
        let file = try simulator.aftercareFile(under: grant)
        if let wrong = file.contacts.first(where: { $0.mistake == nil }), simulator.random.chance(10) {
            return try takeBack(wrong, grant)
        }
        let isAsking = file.answer != .yes || simulator.random.chance(10)
        try isAsking ? askAfterwards(file, grant) : lookUp(file, grant)
    }

    /// What was noted of somebody was of somebody else; a reason that says nothing is refused.
    private mutating func takeBack(_ wrong: AftercareContactRecord, _ grant: CaseGrant) throws {
        let reason = simulator.random.chance(80) ? "Gällde en annan person." : ""
        try attempt("a contact that was wrong without saying how", !reason.isEmpty) {
            try $0.run(MarkAftercareMistaken(proof: grant, contact: wrong.id, reason: reason))
        }
    }

    private mutating func askAfterwards(_ file: AftercareFile, _ grant: CaseGrant) throws {
        let today = simulator.clock.today
        let day = today.adding(days: simulator.random.number(-2...1))
        let answer: Aftercare.Answer = simulator.random.chance(80) ? .yes : .no
        try attempt("an answer to come, or before support has ended", file.mayAnswer && day <= today) {
            try $0.run(AnswerAftercare(proof: grant, answer: answer, words: "Sms går bra.", day: day))
        }
    }

    private mutating func lookUp(_ file: AftercareFile, _ grant: CaseGrant) throws {
        let today = simulator.clock.today
        let results: [(Aftercare.Result, Int)] = [
            (.reached, 10), (.notReached, 8), (.declined, 3), (.deceased, 1),
        ]
        var contact = Aftercare.Contact(
            result: simulator.random.pick(weighted: results) ?? .reached,
            channel: simulator.random.pick(ContactChannel.allCases) ?? .call,
            day: today.adding(days: simulator.random.number(-5...1)))
        if contact.result == .reached || simulator.random.chance(10) { contact.step = .group }
        let isRight = file.problems(of: contact, today: today).isEmpty
        try attempt("a contact to come, out of time, or with the situation of nobody", isRight) {
            try $0.run(NoteAftercare(proof: grant, contact: contact))
        }
    }
}
