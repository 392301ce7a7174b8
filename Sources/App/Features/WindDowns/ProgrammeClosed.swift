import Casework
import Law
import Store
import Web

/// The programme takes in nothing new any more.
struct ProgrammeClosed: Error {
    let from: Day

    var swedish: String { WindDownTerms.closed(from: from) }
}

extension Store {
    /// Throws `Complaints` at the field of a form where the programme has closed.
    func demandOpen(_ programme: ProgrammeID, sayingAt field: String) throws {
        do {
            try read { try WindDownRepository.demandOpen(programme, on: clock.today, $0) }
        } catch let closed as ProgrammeClosed {
            throw Complaints([Complaint(field: field, sentence: closed.swedish)])
        }
    }
}
