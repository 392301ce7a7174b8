import Casework
import Crypto
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// Keeps, sends and erases what is written in the public form. What cannot be kept comes back as
/// it was typed.
struct PublicWriting {
    let visit: PublicVisit
    let visitor: Visitor
    let desk: PublicDesk

    init(_ visit: PublicVisit, _ visitor: Visitor) {
        (self.visit, self.visitor, desk) = (visit, visitor, PublicDesk(visit))
    }

    var context: Context { visit.context }
    private var subject: AuditSubject { AuditSubject(programme: visit.unit.programme) }

    /// The first answers: from here on there is something to keep.
    func create() throws -> Response {
        var answers = PublicAnswers()
        answers.take([.role] + PublicQuestion.writer.fields, from: context.posted)
        guard answers.writer != nil else { return try desk.start([(.role, .noWriter)]) }
        let complaints = PublicReader.complaints(answers, to: .writer, today: visit.today)
        guard complaints.isEmpty else {
            let problem = PublicProblem(complaints, visit.words)
            return try desk.new(answers, problem, complaints, status: .unprocessableContent)
        }
        guard try start.holds(context.posted("_oppnad"), at: visit.store.clock.now) else {
            return try desk.new(answers, PublicProblem(visit.words.tooFast), status: .unprocessableContent)
        }
        return try begin(answers, after: .writer)
    }

    private var start: PublicStart { PublicStart(visit.store, programme: visit.unit.code) }

    private func begin(_ answers: PublicAnswers, after question: PublicQuestion?) throws -> Response {
        let token = Base64URL.encode(try SecureRandom.bytes(32))
        let (hash, source) = (try SHA256.hash(token), try visit.source())
        let sealed = try visit.sealed(answers, token)
        do {
            try visit.store.write(.publicFormSaved, about: subject, under: visitor) { transaction in
                guard PublicGate.mayBegin(try crowd(source, transaction)) else { throw PublicCrowded() }
                try PublicFormRepository.insert(
                    hash, sealed: sealed, in: visit.unit.programme, from: source, transaction)
            }
        } catch is PublicCrowded {
            let problem = PublicProblem(visit.words.tooMany)
            return waiting(try desk.new(answers, problem, status: .tooManyRequests))
        }
        return context.seeOther(next(after: question, answers, token))
    }

    func update() throws -> Response {
        let question = PublicQuestion(rawValue: context.parameter("question"))
        guard let question else { throw RouteRefusal.notFound }
        guard let form = try visit.form() else { return try recover(question) }
        guard form.caseNumber == nil else { return try desk.notice(visit.words.lost, status: .conflict) }
        var answers = form.answers
        answers.take(question.fields, from: context.posted)
        let complaints = PublicReader.complaints(answers, to: question, today: visit.today)
        guard complaints.isEmpty else { return try desk.edit(question, answers, form, complaints) }
        guard PublicGate.mayKeep(answers) else {
            let problem = PublicProblem(visit.words.tooMany)
            return waiting(try desk.edit(question, answers, form, problem, status: .tooManyRequests))
        }
        answers.noteKept()
        let sealed = try visit.sealed(answers, form.token)
        try visit.store.write(.publicFormSaved, about: subject, under: visitor) {
            try PublicFormRepository.save(sealed, as: form.hash, $0)
        }
        return context.seeOther(next(after: question, answers, form.token))
    }

    /// The form's time was over while somebody wrote: what stands on this page is kept in a new one, which
    /// begins with how they are reached. A page of ours it must be, however long it has stood open.
    private func recover(_ question: PublicQuestion) throws -> Response {
        var answers = PublicAnswers()
        answers.take([.role] + question.fields, from: context.posted)
        guard answers.writer != nil,
            try start.holds(context.posted("_oppnad"), at: visit.store.clock.now, longest: nil)
        else { return try desk.lost() }
        let kept = PublicReader.complaints(answers, to: question, today: visit.today)
        for (field, complaint) in kept where complaint != .noWay { answers[field] = "" }
        return try begin(answers, after: nil)
    }

    /// What is not there leaves no entry: nobody fills the log by asking for it.
    func erase() throws -> Response {
        guard let form = try visit.form(), form.caseNumber == nil else { return try desk.lost() }
        try visit.store.write(.publicFormErased, about: subject, under: visitor) {
            try PublicFormRepository.erase(form.hash, $0)
        }
        return context.seeOther(visit.erasedAddress)
    }

    func crowd(
        _ source: [UInt8], _ transaction: borrowing WriteTransaction
    ) throws -> PublicFormRepository.Crowd {
        let since = transaction.now.adding(seconds: -PublicGate.windowSeconds)
        return try PublicFormRepository.crowd(from: source, since: since, transaction)
    }

    /// - Parameter question: nil: from the beginning.
    private func next(after question: PublicQuestion?, _ answers: PublicAnswers, _ token: String) -> Link {
        let questions = answers.writer?.questions ?? []
        guard let question else { return visit.address(.writer, of: token) }
        // Whoever came from the check page goes back to it.
        if visit.isChange { return visit.checkAddress(of: token) }
        guard let index = questions.firstIndex(of: question), index + 1 < questions.count else {
            return visit.checkAddress(of: token)
        }
        return visit.address(questions[index + 1], of: token)
    }

    func waiting(_ response: Response) -> Response {
        var response = response
        response.fields[.retryAfter] = "600"
        return response
    }
}
