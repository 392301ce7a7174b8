import Casework
import Crypto
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

extension PublicWriting {
    /// Makes the form an inquiry, once.
    func send() throws -> Response {
        guard let form = try visit.form() else { return try desk.lost() }
        guard form.caseNumber == nil else { return try desk.notice(visit.words.lost, status: .conflict) }
        guard context.posted(PublicField.trap.rawValue).isEmpty else {
            let problem = PublicProblem([(.trap, .trapped)], visit.words)
            return try desk.check(form, problem, status: .unprocessableContent)
        }
        let facts = form.answers.facts(today: visit.today)
        guard facts.problems(today: visit.today).isEmpty else {
            return try desk.edit(.writer, form.answers, form, [(.phone, .noWay)])
        }
        return try send(facts, form)
    }

    private func send(_ facts: InquiryFacts, _ form: PublicVisit.Form) throws -> Response {
        let act = ReceiveInquiry(facts, to: visit.unit, keysFrom: visit.store)
        let source = try visit.source()
        do {
            try visit.store.write(.inquiryReceived, about: act.subject, under: visitor) { transaction in
                guard PublicGate.maySend(try crowd(source, transaction)) else { throw PublicCrowded() }
                let number = try act.perform(transaction)
                // A second click, while the first was on its way.
                guard try PublicFormRepository.close(form.hash, as: number, transaction) else {
                    throw PublicSentBefore()
                }
            }
        } catch is PublicCrowded {
            let problem = PublicProblem(visit.words.tooMany)
            return waiting(try desk.check(form, problem, status: .tooManyRequests))
        } catch is PublicSentBefore {
            return try desk.notice(visit.words.lost, status: .conflict)
        }
        return context.seeOther(visit.receiptAddress(of: form.token))
    }
}
