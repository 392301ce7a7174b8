import Casework
import Instruments
import Law
import Store
import Web

/// Begins a form, as a draft. It never begins one of an instrument whose holder has not permitted it, nor one
/// on a tablet without the instrument's own texts.
struct BeginRating: Command {
    static let event = AuditEvent.ratingBegun

    let proof: CaseGrant
    let rating: RatingID
    let new: NewRating

    var subject: AuditSubject { proof.subject(of: rating) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let facts = try CaseRepository.facts(under: proof, transaction)
        guard facts.mayBeRead(by: proof.actor.accountID) else { throw RouteRefusal.notFound }
        let isInUse = try InstrumentUse(new.instrument, on: today, transaction)
        guard new.filledOn <= today, new.corrects == nil, isInUse.isPermitted else {
            throw CommandRefusal.againstRules
        }
        var new = new
        new.pack = isInUse.pack
        guard new.mode == .paper || new.pack != nil else { throw CommandRefusal.againstRules }
        let age = facts.person.birthDay.map { new.filledOn.age(bornOn: $0) }
        try RatingKeepingRepository.insert(rating, new, age: age, under: proof, transaction)
    }
}

/// Whether an instrument may be used on a day, and which texts are in force then.
struct InstrumentUse: Sendable {
    let isPermitted: Bool
    let pack: TextPackID?

    init(
        _ instrument: Instrument, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        isPermitted =
            try !instrument.needsPermission
            || InstrumentPermissionRepository.isPermitted(instrument.code, on: day, transaction)
        pack = try TextPackRepository.inForce(of: instrument.code, on: day, transaction)
    }
}

extension CaseGrant {
    /// What the log says an act on a form was about.
    func subject(of rating: RatingID) -> AuditSubject {
        var subject = subject
        subject.object = rating.value
        return subject
    }
}
