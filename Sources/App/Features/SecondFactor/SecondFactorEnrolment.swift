import Casework
import HTTP
import Store
import Templating
import Web

/// The first app of an account, connected between the password and the first whole session: there is no way
/// round it (ASVS 6.3.3). An account that has an app already is sent to give its code.
struct SecondFactorEnrolment: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/tvafaktor/koppla", .halfSignedIn, SecondFactorForm.self,
                views: .nothing("Ingen person visas."),
                records: .signedIn, lane: .slow, show: show, submit: submit)
        ]
    }

    private func show(_ context: Context, _ half: HalfOpenSession, _ state: FormState) throws -> any Page {
        try EnrolmentPage(
            seed: seed(for: half), username: half.username, issuer: "Steget",
            state.sent(to: context.carrying(to: "/tvafaktor/koppla")))
    }

    private func submit(_ context: Context, _ half: HalfOpenSession, _ digits: String, _: Submission) throws
        -> Response
    {
        let seed = try seed(for: half)
        let sealed = try store.read { try SecondFactorRepository.pending(of: half.accountID, $0) }
        guard let step = try SecondFactor.step(digits, seed: seed, in: store), let sealed else {
            throw Complaints([SecondFactorRoutes.wrongCode])
        }
        let codes = try RecoveryCodes.make(store.passwordWork)
        let done = try connect(half, step: step, sealed: sealed, codes, context)
        let signedIn = context.arrive(
            done.key, at: done.arrival, showing: context.seeOther("/tvafaktor/koder"))
        return try codes.hand(to: half.accountID, onward: done.arrival.address, with: signedIn, context)
    }

    private func connect(
        _ half: HalfOpenSession, step: Int, sealed: [UInt8], _ codes: RecoveryCodes, _ context: Context
    ) throws -> SignInSteps.Step {
        let subject = AuditSubject(object: half.accountID.value)
        return try store.write(.secondFactorEnrolled, about: subject, under: half) { transaction in
            guard try SignInRepository.find(half.accountID, transaction)?.hasSecondFactor == false,
                try SecondFactorRepository.connect(
                    step: step, sealed: sealed, of: half.accountID, transaction),
                let done = try SignInSteps(context: context).complete(half, transaction)
            else { throw RouteRefusal.signInNeeded }
            try SecondFactorRepository.replaceRecoveryCodes(codes.hashes, of: half.accountID, transaction)
            try transaction.record(.signedIn, about: subject)
            return done
        }
    }

    private func seed(for half: HalfOpenSession) throws -> [UInt8] {
        let account = try store.read { try SignInRepository.find(half.accountID, $0) }
        guard account?.hasSecondFactor == false,
            let seed = try SecondFactor.pendingSeed(of: half.accountID, in: store)
        else { throw RouteRefusal.signInNeeded }
        return seed
    }
}
