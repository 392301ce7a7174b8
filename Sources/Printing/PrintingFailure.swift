/// Why no PDF was made. It never holds anything of what was to be printed.
public enum PrintingFailure: String, Error, Sendable, CaseIterable {
    /// The program is not on this machine.
    case missing
    /// It could not be started, or not be held as tight as it must.
    case notStarted
    /// It took longer than it may.
    case tooSlow
    /// It wrote more than a letter can be.
    case tooMuch
    /// It ended with a fault, or was ended for using too much.
    case died
    /// What it wrote is no PDF.
    case notPDF
}
