import Casework
import SQL
import Store

extension ProgrammeRepository {
    /// What every programme is called, for the name beside the product's.
    static func names(_ transaction: borrowing ReadTransaction) throws -> [ProgrammeID: String] {
        var names: [ProgrammeID: String] = [:]
        try transaction.each("SELECT id, name FROM programme") { row in
            try names[row.id(0)] = row.text(1)
        }
        return names
    }
}
