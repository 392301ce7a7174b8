import Casework
import Store
import Templating
import Web

/// The addresses of absences and moved caseloads. Never a person's name or number in one.
enum AbsenceAddress {
    static let index: Link = "/franvaro"
    static let new: Link = "/franvaro/ny"
    static let move: Link = "/franvaro/flytta"

    static func of(_ absence: AbsenceID) -> Link { "/franvaro/\(absence)" }
    static func lines(_ absence: AbsenceID) -> Link { "/franvaro/\(absence)/rader" }
    static func cancel(_ absence: AbsenceID) -> Link { "/franvaro/\(absence)/stall-in" }
    static func refresh(_ absence: AbsenceID) -> Link { "/franvaro/\(absence)/fler" }
    /// The form with both of them chosen.
    static func move(_ absence: Absence) -> Link {
        "/franvaro/flytta?hos=\(absence.account)&mottagare=\(absence.deputy)"
    }
    static func of(_ move: CaseloadMoveID) -> Link { "/franvaro/flyttade/\(move)" }
    static func back(_ move: CaseloadMoveID) -> Link { "/franvaro/flyttade/\(move)/tillbaka" }

    static let crumbs = [Crumb(label: "Frånvaro", address: index)]
    static func crumbs(_ absence: Absence) -> [Crumb] {
        crumbs + [Crumb(label: "Överlämning", address: of(absence.id))]
    }
}

extension Context {
    /// The absence that the path names, if it is the actor's to read; anything else is not found.
    func absence(for actor: Actor, _ transaction: borrowing ReadTransaction) throws -> Absence {
        guard let id = AbsenceID(parameter("absence")),
            let absence = try AbsenceRepository.find(id, transaction),
            actor.may(.planNextStep, in: .either, of: absence.programme), absence.mayBeRead(by: actor),
            !absence.isCancelled
        else { throw RouteRefusal.notFound }
        return absence
    }

    /// The same, if it is the actor's to write in.
    func ownAbsence(for actor: Actor, _ transaction: borrowing ReadTransaction) throws -> Absence {
        let absence = try absence(for: actor, transaction)
        guard absence.mayBeWritten(by: actor) else { throw RouteRefusal.notFound }
        return absence
    }
}
