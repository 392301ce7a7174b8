import Casework
import Store

/// Puts programmes into an installation, from the files of `Programmes/`. It never changes one that is there.
public struct ProgrammeRegister: Sendable {
    private let store: Store

    public init(_ store: Store) {
        self.store = store
    }

    /// Installs the programme of one file.
    ///
    /// - Throws: `ProgrammeFileError` if the file does not hold one; `ProgrammeRefusal` if it is there
    ///   already.
    public func add(
        _ code: String, from directory: String, under authority: some Authority
    ) throws -> ProgrammeID {
        let programme = try ProgrammeFile.read(code, in: directory)
        let id: ProgrammeID = store.newID()
        do {
            try store.write(.programmeInstalled, about: AuditSubject(programme: id), under: authority) {
                try ProgrammeRepository.insert(programme, id: id, $0)
            }
        } catch let violation as ConstraintViolation where violation.isDuplicate {
            throw ProgrammeRefusal(code: code)
        }
        return id
    }
}

/// The programme, or its case prefix, is in the database already.
public struct ProgrammeRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    public let code: String
    public var description: String {
        "Verksamheten \(code) finns redan, eller så har en annan samma ärendeprefix."
    }
}
