import Casework
import Law

/// Who decides, as a file says it. Every fault names its field.
extension ProgrammeFile {
    func authorities() throws -> [ProgrammeDefinition.DatedAuthority] {
        try authority.enumerated().map { index, one in
            let place = "authority[\(index + 1)]"
            guard let diary = DiaryPattern(one.diary) else {
                throw ProgrammeFileFault(
                    field: place + ".diary", sentence: "Skriv mönstret som OSN-ÅÅÅÅ-NNNNN.")
            }
            let terms = DecisionAuthority(
                board: one.board, post: one.post, visit: one.visit, email: one.email, phone: one.phone,
                court: one.court, courtPost: one.courtPost, courtEmail: one.courtEmail,
                documentCourt: one.documentCourt, diary: diary)
            guard let terms else { throw ProgrammeFileFault(field: place, sentence: "En text är tom.") }
            return ProgrammeDefinition.DatedAuthority(from: try day(one.from, place + ".from"), terms: terms)
        }
    }
}
