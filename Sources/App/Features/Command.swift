import Casework
import HTTP
import Store
import Templating
import Web

/// One act on people's records, with its proof and everything it needs. Pages and the simulator run the very
/// same ones, so the demo obeys what the program obeys. It never reads a request or makes a page.
protocol Command: Sendable {
    associatedtype Proof: SignedInAuthority
    associatedtype Result
    /// What the log says happened.
    static var event: AuditEvent { get }
    var proof: Proof { get }
    /// Whom the log says it happened to.
    var subject: AuditSubject { get }
    /// Whether it says what happens in the case from now on. Then it is done where the case goes on, never in
    /// one that goes on in another. What is noted, corrected or taken in stays where it belongs.
    static var movesCase: Bool { get }
    /// Does it, or throws with nothing changed: `RouteRefusal.stale` if the record was changed meanwhile.
    func perform(_ transaction: borrowing WriteTransaction) throws -> Result
}

/// Why an act was refused by a rule that its form cannot see.
enum CommandRefusal: Error, Sendable, Equatable {
    /// The new owner cannot open the case, so nobody would see to it.
    case ownerCannotReachCase
    /// The programme is not one in which the actor may do this.
    case otherProgramme
    /// A rule of the domain was broken. Forms complain about these before the act is made.
    case againstRules
    /// The case goes on in another one, and there is where it is worked in.
    case joined
    /// Two of the person's cases have a place, or wait for one: only one of them can be gone on with.
    case bothPlaced
}

extension Command {
    static var movesCase: Bool { false }

    /// Does it, unless its case goes on in another: the one place where that is asked, and the only way to
    /// `perform`.
    func carryOut(_ transaction: borrowing WriteTransaction) throws -> Result {
        if Self.movesCase, let episode = subject.episode,
            try JoiningRepository.isJoined(episode, transaction)
        {
            throw CommandRefusal.joined
        }
        return try perform(transaction)
    }
}

extension Store {
    /// Runs an act outside any form: the simulator's way.
    func run<Act: Command>(_ command: Act) throws -> Act.Result {
        try write(Act.event, about: command.subject, under: command.proof) { try command.carryOut($0) }
    }
}

extension Submission {
    /// Runs the act of a form. `ownerField`: where to complain if the chosen owner cannot reach the case.
    func run<Act: Command>(
        _ command: Act, ownerField: String? = nil, leadingTo address: (Act.Result) -> Link
    ) throws -> Response {
        do {
            return try commit(Act.event, about: command.subject, under: command.proof) { transaction in
                address(try command.carryOut(transaction))
            }
        } catch CommandRefusal.joined {
            // The form's page says where the case goes on.
            throw RouteRefusal.stale
        } catch CommandRefusal.ownerCannotReachCase {
            guard let ownerField else { throw CommandRefusal.ownerCannotReachCase }
            throw Complaints([
                Complaint(
                    field: ownerField, sentence: "Personen kan inte öppna ärendet längre. Välj någon annan.")
            ])
        }
    }
}
