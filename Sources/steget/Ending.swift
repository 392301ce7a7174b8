import App
import ArgumentParser
import Glibc
import Sockets
import Store
import Templating

/// How a command ended that did not simply go well: what is told, where, and the status. It never tells a
/// type's name or a place in the source.
struct Ending {
    let text: String
    let status: Int32
    private let isAnswer: Bool

    init(_ error: any Error) {
        switch error {
        case let refusal as CommandRefusal:
            self.init(refusal.sentence, status: refusal.status)
        case let failure as any Error & CustomStringConvertible where Ending.isOurs(failure):
            self.init(failure.description, status: 1)
        case let code as ExitCode:
            self.init("", status: code.rawValue)
        default:
            self.init(parsing: error)
        }
    }

    private init(_ text: String, status: Int32, isAnswer: Bool = false) {
        (self.text, self.status, self.isAnswer) = (text, status, isAnswer)
    }

    /// What came of reading the arguments: the help that was asked for, or why they cannot be used.
    private init(parsing error: any Error) {
        switch Steget.exitCode(for: error) {
        case .success: self.init(HelpText.swedish(Steget.fullMessage(for: error)), status: 0, isAnswer: true)
        case .validationFailure: self.init(ArgumentComplaint.swedish(Steget.message(for: error)), status: 2)
        default: self.init("Något gick fel: \(error)", status: 1)
        }
    }

    private static func isOurs(_ error: any Error) -> Bool {
        error is StoreError || error is SocketError || error is TLSError || error is TemplateErrors
            || error is AccountRefusal || error is ProgrammeFileError || error is ProgrammeRefusal
    }

    func tell() {
        guard !text.isEmpty else { return }
        if isAnswer { StandardOutput.line(text) } else { StandardError.line(text) }
    }
}

/// Why a command was refused, in one sentence for whoever gave it.
struct CommandRefusal: Error {
    let sentence: String
    let status: Int32

    /// Refused or found wrong.
    init(_ sentence: String) {
        (self.sentence, status) = (sentence, 1)
    }

    /// The arguments cannot be used together.
    init(arguments sentence: String) {
        (self.sentence, status) = (sentence, 2)
    }
}
