import Casework
import HTTP
import Store
import Templating
import Web

/// One's own app and recovery codes. Every change wants the password or a code again (ASVS 7.5.1), ends the
/// other sessions (7.4.3) and stands in the log. Outside a demonstration an app is replaced, never just
/// removed.
struct SecondFactorRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get("/tvafaktor", .signedIn, audit: .nothing("Bara det egna kontot."), show),
            .get("/tvafaktor/koder", .signedIn, audit: .nothing("Bara det egna kontot."), codes),
            .post("/tvafaktor", .confirmed(), records: .secondFactorBegun, begin),
            .form(
                "/tvafaktor/byt", .confirmed(), SecondFactorForm.self,
                views: .nothing("Bara det egna kontot."),
                records: .secondFactorEnrolled, lane: .slow, show: enrolment, submit: enrol),
            .form(
                "/tvafaktor/reservkoder", .confirmed(), AssuranceForm.self,
                views: .nothing("Bara det egna kontot."),
                records: .recoveryCodesMade, lane: .slow, show: renewal, submit: renew),
            .form(
                "/tvafaktor/ta-bort", .confirmed(), AssuranceForm.self,
                views: .nothing("Bara det egna kontot."),
                records: .secondFactorRemoved, show: removal, submit: remove),
        ]
    }

    static let wrongCode = Complaint(
        field: "kod",
        sentence: "Koden stämmer inte. Kontrollera att appen har rätt tid och skriv koden som visas nu.")

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let (isConnected, left) = try store.read { transaction in
            try (
                SecondFactorRepository.seed(of: actor.accountID, transaction) != nil,
                SecondFactorRepository.recoveryHashes(of: actor.accountID, transaction).count
            )
        }
        return try context.page(
            SecondFactorPage(
                isConnected: isConnected, left: left, mayRemove: isConnected && store.isDemonstration))
    }

    private func codes(_ context: Context, _ actor: Actor) throws -> Response {
        guard let page = RecoveryCodesPage(handed: try context.handed(to: actor)) else {
            return context.seeOther("/tvafaktor")
        }
        return try context.takingAway(context.page(page))
    }

    private func begin(_ context: Context, _ actor: Actor) throws -> Response {
        let sealed = try SecondFactor.newSeed(for: actor.accountID, store)
        try store.write(.secondFactorBegun, about: AuditSubject(object: actor.accountID.value), under: actor)
        {
            try SecondFactorRepository.setPending(sealed, of: actor.accountID, $0)
        }
        return context.seeOther("/tvafaktor/byt")
    }

    private func enrolment(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        guard let seed = try SecondFactor.pendingSeed(of: actor.accountID, in: store) else {
            throw RouteRefusal.notFound
        }
        return try EnrolmentPage(seed: seed, username: actor.username, issuer: "Steget", state)
    }

    private func enrol(_ context: Context, _ actor: Actor, _ digits: String, _ submission: Submission) throws
        -> Response
    {
        let account = actor.accountID
        guard let sealed = try store.read({ try SecondFactorRepository.pending(of: account, $0) }),
            let seed = try SecondFactor.pendingSeed(of: account, in: store),
            let step = try SecondFactor.step(digits, seed: seed, in: store)
        else { throw Complaints([SecondFactorRoutes.wrongCode]) }
        return try makingCodes(.secondFactorEnrolled, context, actor, submission) { transaction in
            guard try SecondFactorRepository.connect(step: step, sealed: sealed, of: account, transaction)
            else {
                throw RouteRefusal.notFound
            }
            try context.site.sessions.endAll(
                of: account, except: actor.sessionID, .passwordChanged, transaction)
        }
    }

    private func renewal(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        guard try store.read({ try SecondFactorRepository.seed(of: actor.accountID, $0) }) != nil else {
            throw RouteRefusal.notFound
        }
        return FormPage(
            heading: "Nya reservkoder", lead: "Du får tio nya koder. De gamla slutar att gälla.",
            form: FormView(state, submit: "Ta fram nya koder"))
    }

    private func renew(_ context: Context, _ actor: Actor, _: Bool, _ submission: Submission) throws
        -> Response
    {
        try makingCodes(.recoveryCodesMade, context, actor, submission) { transaction in
            guard try SecondFactorRepository.seed(of: actor.accountID, transaction) != nil else {
                throw RouteRefusal.notFound
            }
        }
    }

    /// The act together with new recovery codes, which the next page then shows this once.
    private func makingCodes(
        _ event: AuditEvent, _ context: Context, _ actor: Actor, _ submission: Submission,
        _ act: (borrowing WriteTransaction) throws -> Void
    ) throws -> Response {
        let codes = try RecoveryCodes.make(store.passwordWork)
        let response = try submission.commit(
            event, about: AuditSubject(object: actor.accountID.value), under: actor
        ) {
            try act($0)
            try SecondFactorRepository.replaceRecoveryCodes(codes.hashes, of: actor.accountID, $0)
            return "/tvafaktor/koder"
        }
        return try codes.hand(to: actor.accountID, onward: "/tvafaktor", with: response, context)
    }

    private func removal(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        guard store.isDemonstration else { throw RouteRefusal.notFound }
        return FormPage(
            heading: "Ta bort engångskodsappen",
            lead: "Sedan loggar du in med bara lösenord. Det går bara i en demo.",
            form: FormView(state, submit: "Ta bort appen"))
    }

    private func remove(_ context: Context, _ actor: Actor, _: Bool, _ submission: Submission) throws
        -> Response
    {
        guard store.isDemonstration else { throw RouteRefusal.notFound }
        return try submission.commit(
            .secondFactorRemoved, about: AuditSubject(object: actor.accountID.value), under: actor
        ) { transaction in
            try SecondFactorRepository.remove(of: actor.accountID, transaction)
            try context.site.sessions.endAll(
                of: actor.accountID, except: actor.sessionID, .passwordChanged, transaction)
            return "/tvafaktor"
        }
    }
}
