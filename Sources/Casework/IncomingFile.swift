/// A file that somebody wants to add to a case, judged by its name and its first octets: both must say the
/// same. It never unpacks anything and never trusts what the sender says that it is.
public struct IncomingFile: Sendable {
    /// Octets of one file.
    public static let maximumOctets = 20_000_000

    /// Why it is not taken in: one sentence that says what to do.
    public struct Refusal: Error, Sendable, Equatable {
        public let sentence: String
    }

    public let format: DocumentFormat

    /// - Parameters:
    ///   - filename: as its owner knows it.
    ///   - content: the whole file.
    public init(filename: String, content: ArraySlice<UInt8>) throws(Refusal) {
        let ending = FileEnding(of: filename)
        guard let promised = DocumentFormat.of(filename: filename) else {
            throw Refusal(sentence: ending.refusal ?? IncomingFile.unknown)
        }
        let octets = FileOctets(content)
        if octets.looksLikePage {
            throw Refusal(sentence: "Filen är en webbsida eller ett skript, fast den heter .\(ending.text). "
                + "Skriv ut sidan till PDF och välj den filen.")
        }
        guard octets.matches(promised) else {
            throw Refusal(sentence: "Filen heter .\(ending.text), men innehållet är något annat. "
                + "Öppna den, spara den på nytt som PDF och välj den filen.")
        }
        if octets.holdsMacros(promised) {
            throw Refusal(sentence: "Dokument med makron tas inte emot. Spara det utan makron, till exempel "
                + "som PDF.")
        }
        format = promised
    }

    private static let unknown = "Den sortens fil tas inte emot. Spara den som PDF och välj den filen."

    /// The endings that are taken, with dots, for the browser's dialogue.
    public static let endings = DocumentFormat.allCases.flatMap(\.extensions).map { "." + $0 }
}
