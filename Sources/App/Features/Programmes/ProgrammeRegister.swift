import Casework
import Law
import Store

/// Puts programmes into an installation, and what they say from a day on, from the files of `Programmes/`. It
/// never changes a version that has begun.
public struct ProgrammeRegister: Sendable {
    private let store: Store

    public init(_ store: Store) {
        self.store = store
    }

    /// Installs the programme of one file with all its versions, its catalogue and its phrase texts, and the
    /// form templates beside it that are not there yet.
    ///
    /// - Throws: `ProgrammeFileError` if the file does not hold one; `ProgrammeRefusal` if it is there
    ///   already.
    public func add(
        _ code: String, from directory: String, under authority: some Authority
    ) throws -> ProgrammeID {
        let definition = try ProgrammeFile.read(code, in: directory)
        let forms = try FormTemplateFile.readAll(beside: directory)
        let id: ProgrammeID = store.newID()
        do {
            try store.write(.programmeInstalled, about: AuditSubject(programme: id), under: authority) {
                try ProgrammeRepository.insert(definition.programme, id: id, $0)
                _ = try ProgrammeUpdate(definition, of: id).perform($0)
                _ = try FormTemplateUpdate(forms).perform($0)
            }
        } catch let violation as ConstraintViolation where violation.isDuplicate {
            throw ProgrammeRefusal.taken(code: code)
        }
        return id
    }

    /// Brings a programme up to a newer file: versions that begin later, and catalogue and phrases where
    /// nobody here has worded them otherwise, and new versions of form templates. Returns how many rows that
    /// became; 0 if the files say nothing new.
    ///
    /// - Throws: `ProgrammeFileError`; `ProgrammeRefusal` if the programme is not there, or the file
    ///   would change a version that has begun.
    public func update(
        _ code: String, from directory: String, under authority: some Authority
    ) throws -> Int {
        let definition = try ProgrammeFile.read(code, in: directory)
        let forms = try FormTemplateFile.readAll(beside: directory)
        guard let id = try store.read({ try ProgrammeRepository.id(of: code, $0) }) else {
            throw ProgrammeRefusal.missing(code: code)
        }
        return try store.write(.programmeUpdated, about: AuditSubject(programme: id), under: authority) {
            try ProgrammeUpdate(definition, of: id).perform($0) + FormTemplateUpdate(forms).perform($0)
        }
    }
}

/// Why a programme was not installed or updated; each is one Swedish sentence that says what to do.
public enum ProgrammeRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// The programme, or its case prefix, is in the database already.
    case taken(code: String)
    case missing(code: String)
    /// The file says something else of days that have been, or of today.
    case begun(code: String, from: Day)
    /// A file of `Programmes/Forms` says something else of a version that is in the database.
    case changedForm(code: String, number: Int)

    public var description: String {
        switch self {
        case .taken(let code): "Verksamheten \(code) finns redan, eller så har en annan samma ärendeprefix."
        case .missing(let code): "Verksamheten \(code) finns inte. Lägg in den med steget programme add."
        case .begun(let code, let day):
            "Verksamheten \(code): versionen från \(day) har börjat gälla och ändras aldrig. "
                + "Lägg en ny version från en kommande dag."
        case .changedForm(let code, let number):
            "Formuläret \(code): version \(number) är i bruk och ändras aldrig. "
                + "Lägg ändringen som en ny version."
        }
    }
}
