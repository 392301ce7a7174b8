import Casework
import Crypto
import HTTP
import Law
import Store
import Templating
import Web

/// Where in the public form a visitor is: unit, language, and the form being written if there is one. It
/// never tells a form that has gone from one that has never been.
struct PublicVisit {
    let unit: PublicUnit
    let language: PublicLanguage
    let context: Context

    var words: PublicWords { language.words }
    var store: Store { context.site.store }
    var today: Day { store.clock.today }

    /// Throws `.notFound` for a unit or a language that is not there.
    init(_ context: Context) throws {
        let code = context.parameter("unit"), store = context.site.store
        guard let language = PublicLanguage(rawValue: context.parameter("language")),
            let unit = try store.read({ try PublicUnit.find(code, on: store.clock.today, $0) })
        else { throw RouteRefusal.notFound }
        (self.unit, self.language, self.context) = (unit, language, context)
    }

    /// A form being written, by the secret in its address.
    struct Form {
        let token: String
        let hash: [UInt8]
        let answers: PublicAnswers
        let caseNumber: String?
    }

    func form() throws -> Form? {
        let token = context.parameter("form")
        guard token.utf8.count == 43 else { return nil }
        let hash = try SHA256.hash(token)
        let found = try store.read {
            try PublicFormRepository.find(hash, in: unit.programme, at: store.clock.now, $0)
        }
        guard let found else { return nil }
        let answers = found.caseNumber == nil ? try open(found.sealed, token) : PublicAnswers()
        return answers.map {
            Form(token: token, hash: hash, answers: $0, caseNumber: found.caseNumber)
        }
    }

    func sealed(_ answers: PublicAnswers, _ token: String) throws -> [UInt8] {
        try store.sealer.seal(answers.octets, for: .publicForm(token: token))
    }

    private func open(_ sealed: [UInt8], _ token: String) throws -> PublicAnswers? {
        guard let octets = try? store.sealer.open(sealed, for: .publicForm(token: token)) else { return nil }
        return PublicAnswers(octets: octets)
    }

    /// A keyed hash of the network: it is counted, never kept in clear.
    func source() throws -> [UInt8] {
        try store.sealer.fingerprint("publicForm/" + NetworkSource.of(context.request.peer, .customer))
    }

    var startAddress: Link { "/anmalan/\(unit.code)/\(language.rawValue)" }
    var newAddress: Link { "/anmalan/\(unit.code)/\(language.rawValue)/ny" }
    var erasedAddress: Link { "/anmalan/\(unit.code)/\(language.rawValue)/raderat" }

    func address(_ question: PublicQuestion, of token: String) -> Link {
        "/anmalan/\(unit.code)/\(language.rawValue)/\(token)/\(question.rawValue)"
    }

    /// The same, and from there back to the page where all answers are looked over.
    func changeAddress(_ question: PublicQuestion, of token: String) -> Link {
        "/anmalan/\(unit.code)/\(language.rawValue)/\(token)/\(question.rawValue)?till=kontrollera"
    }

    var isChange: Bool { context.query("till") == "kontrollera" }

    func checkAddress(of token: String) -> Link {
        "/anmalan/\(unit.code)/\(language.rawValue)/\(token)/kontrollera"
    }

    func receiptAddress(of token: String) -> Link {
        "/anmalan/\(unit.code)/\(language.rawValue)/\(token)/klar"
    }

    func eraseAddress(of token: String) -> Link {
        "/anmalan/\(unit.code)/\(language.rawValue)/\(token)/radera"
    }

    var head: PublicHead { PublicHead(language: language, others: []) }
}
