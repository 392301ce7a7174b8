import Casework
import SQL
import Store

/// What belongs to a visit turn by turn: who came along and how they worked. It never says which turn counts.
struct VisitDetails: Sendable {
    struct Turn: Sendable, Hashable {
        let visit: VisitID
        let number: Int

        init(visit: VisitID, number: Int) { (self.visit, self.number) = (visit, number) }

        /// In the first two columns.
        init(_ row: borrowing Row) throws {
            (visit, number) = (try row.id(0), try row.int(1))
        }
    }

    let companions: [Turn: [Companion]]
    let methods: [Turn: [SupportMethod]]
}
