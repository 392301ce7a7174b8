import Casework
import Figures
import Law

/// A sheet as a row of a file: the same columns in the case's own file and in a period's. It has neither the
/// case's number nor the name: the number says who it is, where a consent lets it.
enum SusRow {
    static let columns = [
        ExportLayout.Column(
            "Registrering", "Med personnummer, där ett samtycke till SUS gäller; annars anonym"),
        ExportLayout.Column("Personnummer", "ÅÅÅÅMMDD-NNNN; tomt där registreringen är anonym"),
        ExportLayout.Column("Hemkommun", "Tomt i en periods fil där registreringen är anonym"),
        ExportLayout.Column("Blad", "Start eller Slut"),
        ExportLayout.Column("Dag", "När insatsen började eller slutade"),
        ExportLayout.Column("Inskriven på Arbetsförmedlingen", "1 ja, 0 nej"),
        ExportLayout.Column("Arbete", "Slag av arbete"),
        ExportLayout.Column("Arbetstid", "Procent av heltid"),
        ExportLayout.Column("Studier", "Slag av studier"),
        ExportLayout.Column("Studietid", "Procent av heltid"),
        ExportLayout.Column("Söker arbete", "1 ja, 0 nej"),
        ExportLayout.Column("Arbetsmarknadspolitiskt program", "1 ja, 0 nej"),
        ExportLayout.Column("Försörjning", "En eller flera, med komma mellan"),
        ExportLayout.Column("Utbildning", "Högsta avslutade; bara på startbladet"),
        ExportLayout.Column("Tid med offentlig försörjning", "Före start; bara på startbladet"),
        ExportLayout.Column("Avslutsorsak", "Bara på slutbladet"),
        ExportLayout.Column("Version", "Vilken gång bladet skrevs"),
    ]

    /// Whose it is, as far as it may be told.
    struct Identity: Sendable {
        /// As people read it; nil where the row is of nobody.
        let personalNumber: String?
        let isProtected: Bool
    }

    static func cells(_ sheet: SusSheet, version: Int, _ identity: Identity) -> [ExportCell] {
        let number = identity.isProtected ? nil : identity.personalNumber.flatMap { $0.isEmpty ? nil : $0 }
        return [
            .text(number == nil ? "Anonym" : "Med personnummer"), .text(number ?? ""),
            .text(identity.isProtected ? "" : sheet.municipality), .text(sheet.turn.swedish),
            .day(sheet.day), .number(sheet.isEnrolled ? 1 : 0), .text(sheet.work.kind.swedish),
            sheet.work.share.map { .number($0) } ?? .none, .text(sheet.studies.kind.swedish),
            sheet.studies.share.map { .number($0) } ?? .none, .number(sheet.seeksWork ? 1 : 0),
            .number(sheet.isInProgramme ? 1 : 0),
            .text(sheet.livelihoods.map(\.swedish).joined(separator: ", ")),
            .text(sheet.own.education?.swedish ?? ""), .text(sheet.own.need?.swedish ?? ""),
            .text(sheet.own.reason?.swedish ?? ""), .number(version),
        ]
    }
}
