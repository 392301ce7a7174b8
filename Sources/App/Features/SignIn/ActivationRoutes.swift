import Casework
import Crypto
import HTTP
import Law
import Store
import Templating
import Web

/// The way in for a new account and after a reset: the administrator's one-time code, and a password that
/// only its owner knows (ASVS 6.4). It never gets round the second factor, and tells nobody whose a code was.
struct ActivationRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/aktivera", .anyone, ActivationForm.self, views: .nothing("Ingen person visas."),
                records: .accountActivated, lane: .slow, show: show, submit: submit)
        ]
    }

    private func show(_ context: Context, _: Visitor, _ state: FormState) -> any Page {
        FormPage(
            heading: "Aktivera ditt konto",
            lead:
                "Du väljer ett eget lösenord. Sedan kopplar du en app för engångskoder, om du inte har en.",
            form: FormView(state, submit: "Aktivera kontot"))
    }

    private func submit(
        _ context: Context, _ visitor: Visitor, _ typed: ActivationForm.Value, _: Submission
    ) throws -> Response {
        let throttle = try SignInThrottle(activationFrom: context)
        do {
            let hash = try ActivationCode.hash(typed.code)
            let (account, rules) = try store.read { transaction in
                try throttle.check(nil, at: store.clock.now, transaction)
                let account = try SignInRepository.find(activation: hash, at: store.clock.now, transaction)
                return try (account, account.map { try PasswordRules.of($0.username, $0.name, transaction) })
            }
            guard let account, let rules else { throw try refuse(throttle, visitor) }
            try PasswordRoutes.check(typed.password, rules)
            return try activate(account, code: hash, password: typed.password, context)
        } catch let early as SignInTooSoon {
            throw early.complaint(at: "kod")
        }
    }

    private func activate(
        _ account: SignInAccount, code: [UInt8], password: String, _ context: Context
    ) throws -> Response {
        let hash = try PasswordHash.make(password, parameters: store.passwordWork).text
        let visitor = Visitor(trail: context.trail, provenAs: account.id)
        let subject = AuditSubject(object: account.id.value)
        let step = try store.write(.accountActivated, about: subject, under: visitor) { transaction in
            // The same code at the same instant in two browsers: the first has spent it.
            guard
                try SignInRepository.find(activation: code, at: transaction.now, transaction)?.id
                    == account.id
            else {
                throw Complaints([ActivationRoutes.unusable])
            }
            try SignInRepository.setPassword(hash, of: account.id, transaction)
            try context.site.sessions.endAll(of: account.id, .passwordChanged, transaction)
            if !account.hasSecondFactor, store.isDemonstration {
                try transaction.record(.signedIn, about: subject)
            }
            return try SignInSteps(context: context).begin(account, transaction)
        }
        return context.arrive(step.key, at: step.arrival)
    }

    private func refuse(_ throttle: SignInThrottle, _ visitor: Visitor) throws -> Complaints {
        try store.write(.signInFailed, under: visitor) { transaction in
            try throttle.check(nil, at: transaction.now, transaction)
            try throttle.noteFailure(transaction)
        }
        return Complaints([ActivationRoutes.unusable])
    }

    private static let unusable = Complaint(
        field: "kod",
        sentence:
            "Koden går inte att använda. Den gäller en gång och i 24 timmar. Be din administratör om en ny.")
}
