import Casework
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// Shows the pages of the public form. It never changes anything.
struct PublicDesk {
    let visit: PublicVisit

    init(_ visit: PublicVisit) { self.visit = visit }

    private var words: PublicWords { visit.words }
    private var context: Context { visit.context }

    func start(_ complaints: [(PublicField, PublicComplaint)] = []) throws -> Response {
        let others = PublicLanguage.allCases.filter { $0 != visit.language }.map {
            PublicLanguageLink(language: $0, address: "/anmalan/\(visit.unit.code)/\($0.rawValue)")
        }
        let views = PublicFieldViews(words: words, answers: PublicAnswers(), complaints: complaints)
        let page = PublicStartPage(
            head: PublicHead(language: visit.language, others: others), words: words, unit: visit.unit.name,
            address: visit.newAddress, writer: views.writer(nil),
            problem: complaints.isEmpty ? nil : PublicProblem(complaints, words))
        return try context.page(page, status: complaints.isEmpty ? .ok : .unprocessableContent)
    }

    /// The first question, before anything is kept.
    func new() throws -> Response {
        guard let writer = context.query(PublicField.role.rawValue).flatMap(PublicWriter.init) else {
            return try start([(.role, .noWriter)])
        }
        var answers = PublicAnswers()
        answers[.role] = writer.rawValue
        return try new(answers)
    }

    func new(
        _ answers: PublicAnswers, _ problem: PublicProblem? = nil,
        _ complaints: [(PublicField, PublicComplaint)] = [], status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let page = try questionPage(
            .writer, answers, problem, complaints, to: visit.newAddress, back: visit.startAddress, erase: nil)
        return try context.page(page, status: status)
    }

    func edit() throws -> Response {
        guard let form = try visit.form(), form.caseNumber == nil,
            let question = question(form.answers)
        else { return try lost() }
        return try edit(question, form.answers, form)
    }

    func edit(
        _ question: PublicQuestion, _ answers: PublicAnswers, _ form: PublicVisit.Form,
        _ complaints: [(PublicField, PublicComplaint)] = []
    ) throws -> Response {
        let problem = complaints.isEmpty ? nil : PublicProblem(complaints, words)
        return try edit(
            question, answers, form, problem, complaints,
            status: complaints.isEmpty ? .ok : .unprocessableContent)
    }

    func edit(
        _ question: PublicQuestion, _ answers: PublicAnswers, _ form: PublicVisit.Form,
        _ problem: PublicProblem?, _ complaints: [(PublicField, PublicComplaint)] = [],
        status: HTTPResponse.Status
    ) throws -> Response {
        let page = try questionPage(
            question, answers, problem, complaints,
            to: visit.isChange
                ? visit.changeAddress(question, of: form.token) : visit.address(question, of: form.token),
            back: back(from: question, form),
            erase: visit.eraseAddress(of: form.token))
        return try context.page(page, status: status)
    }

    func check() throws -> Response {
        guard let form = try visit.form() else { return try lost() }
        guard form.caseNumber == nil else { return context.seeOther(visit.receiptAddress(of: form.token)) }
        return try check(form)
    }

    func check(
        _ form: PublicVisit.Form, _ problem: PublicProblem? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let views = PublicFieldViews(words: words, answers: form.answers, complaints: [])
        let questions = form.answers.writer?.questions ?? []
        let rows = questions.flatMap { question in
            question.fields.map { field in
                PublicAnswerRow(
                    term: words.text(field).heading, lines: views.lines(field),
                    change: visit.changeAddress(question, of: form.token), changeText: words.change)
            }
        }
        let page = PublicCheckPage(
            head: visit.head, words: words, answers: rows, address: visit.checkAddress(of: form.token),
            back: visit.address(questions.last ?? .writer, of: form.token),
            erase: visit.eraseAddress(of: form.token), trap: words.text(.trap).heading, problem: problem)
        return try context.page(page, status: status)
    }

    func receipt() throws -> Response {
        guard let number = try visit.form()?.caseNumber else { return try lost() }
        let own = visit.language != .swedish ? nil : try visit.store.read {
            try PhraseRepository.wording(.publicReceipt, in: visit.unit.programme, on: visit.today, $0)
        }
        return try context.page(
            PublicReceiptPage(
                head: visit.head, words: words, number: number, days: visit.unit.nextStepDays, ownWords: own))
    }

    func notice(_ text: PublicWords.Text, status: HTTPResponse.Status = .ok) throws -> Response {
        let again = Act(label: words.again, address: visit.startAddress)
        return try context.page(
            PublicNoticePage(head: visit.head, text: text, again: again), status: status)
    }

    /// One answer for a form that is too old, was erased, sent, or never was.
    func lost() throws -> Response {
        try notice(words.lost, status: .notFound)
    }

    private func question(_ answers: PublicAnswers) -> PublicQuestion? {
        PublicQuestion(rawValue: context.parameter("question")).flatMap { question in
            answers.writer?.questions.contains(question) == true ? question : nil
        }
    }

    private func back(from question: PublicQuestion, _ form: PublicVisit.Form) -> Link {
        if visit.isChange { return visit.checkAddress(of: form.token) }
        let questions = form.answers.writer?.questions ?? []
        guard let index = questions.firstIndex(of: question), index > 0 else { return visit.startAddress }
        return visit.address(questions[index - 1], of: form.token)
    }

    private func questionPage(
        _ question: PublicQuestion, _ answers: PublicAnswers, _ problem: PublicProblem?,
        _ complaints: [(PublicField, PublicComplaint)], to address: Link, back: Link, erase: Link?
    ) throws -> PublicQuestionPage {
        let views = PublicFieldViews(words: words, answers: answers, complaints: complaints)
        let stamp = try PublicStart(visit.store, programme: visit.unit.code).stamp(at: visit.store.clock.now)
        return PublicQuestionPage(
            head: visit.head, words: words, text: words.text(question), address: address, back: back,
            fieldViews: question.fields.enumerated().map { views.view($1, isFirst: $0 == 0) },
            role: answers.writer?.rawValue, stamp: stamp, problem: problem, erase: erase)
    }
}
