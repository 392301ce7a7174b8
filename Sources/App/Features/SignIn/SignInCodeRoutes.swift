import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The second factor at sign-in: five tries, then back to the password (ASVS 6.6.3). A code works once, even
/// at the same instant in two browsers: whether it is spent is decided in the transaction that opens the
/// session (ASVS 6.5.1).
struct SignInCodeRoutes: Feature {
    let store: Store
    static let tries = 5

    var routes: [Route] {
        [
            .form(
                "/logga-in/kod", .halfSignedIn, SignInCodeForm.self, views: .nothing("Ingen person visas."),
                records: .signedIn, lane: .slow, show: show, submit: submit)
        ]
    }

    private func show(_ context: Context, _ half: HalfOpenSession, _ state: FormState) throws -> any Page {
        let account = try store.read { try SignInRepository.find(half.accountID, $0) }
        return SignInCodePage(
            state.sent(to: context.carrying(to: "/logga-in/kod")),
            enrolment: account?.hasSecondFactor == true ? nil : context.carrying(to: "/tvafaktor/koppla"))
    }

    private func submit(_ context: Context, _ half: HalfOpenSession, _ typed: TypedCode, _: Submission) throws
        -> Response
    {
        let throttle = try SignInThrottle(context, username: half.username)
        do {
            try store.read { try throttle.check(half.accountID, at: store.clock.now, $0) }
            if let match = try SecondFactor.match(typed, of: half.accountID, in: store),
                let step = try accept(match, half, throttle, context)
            {
                return context.arrive(step.key, at: step.arrival)
            }
            throw try refuse(half, throttle, context)
        } catch let early as SignInTooSoon {
            throw early.complaint(at: "kod")
        }
    }

    /// Nil if the code was used before, or the half-open session has ended meanwhile.
    private func accept(
        _ match: SecondFactor.Match, _ half: HalfOpenSession, _ throttle: SignInThrottle, _ context: Context
    ) throws -> SignInSteps.Step? {
        let subject = AuditSubject(object: half.accountID.value)
        do {
            return try store.write(.signedIn, about: subject, under: half) { transaction in
                try throttle.check(half.accountID, at: transaction.now, transaction)
                guard try SecondFactor.spend(match, of: half.accountID, transaction),
                    let step = try SignInSteps(context: context).complete(half, transaction)
                else { throw SecondFactor.Spent() }
                if case .recovery = match { try transaction.record(.recoveryCodeUsed, about: subject) }
                return step
            }
        } catch is SecondFactor.Spent {
            return nil
        }
    }

    private func refuse(_ half: HalfOpenSession, _ throttle: SignInThrottle, _ context: Context) throws
        -> Complaints
    {
        let subject = AuditSubject(object: half.accountID.value)
        let tries = try store.write(.secondFactorFailed, about: subject, under: half) { transaction in
            try throttle.check(half.accountID, at: transaction.now, transaction)
            let tries = try context.site.sessions.countCodeTry(half, transaction)
            try throttle.noteFailure(transaction)
            try SignInRepository.countFailure(half.accountID, transaction)
            if tries >= SignInCodeRoutes.tries {
                _ = try context.site.sessions.end(half.sessionID, of: half.accountID, .ended, transaction)
            }
            return tries
        }
        let sentence =
            tries >= SignInCodeRoutes.tries
            ? "Koden har varit fel \(tries) gånger. Börja om med användarnamn och lösenord."
            : "Koden stämmer inte, eller så är den redan använd. Vänta på nästa kod i appen och försök igen."
        return Complaints([Complaint(field: "kod", sentence: sentence)])
    }
}
