import ArgumentParser
import Law

/// `steget law`: what the law's rules in `Law` say, for scripts and for whoever wants to check them. It never
/// opens a database.
struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "Räkna som lagen räknar.",
        subcommands: [LastDay.self, PersonalNumbers.self])

    /// `steget law personnummer`: one object a line, in the order the numbers were given.
    struct PersonalNumbers: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "personnummer",
            abstract: "Kontrollera personnummer och samordningsnummer. Status 1 om något inte stämmer.")

        @OptionGroup var today: SharedOptions.Today
        @Argument(
            help: ArgumentHelp(
                "Nummer med tio eller tolv siffror. - läser ett på varje rad från standard in.",
                valueName: "nummer"))
        var numbers: [String]

        func run() throws {
            let day = today.clock.today
            var refused = 0
            func answer(_ typed: String) {
                do throws(PersonalNumberRefusal) {
                    // Of any age: asked is whether it is a number, not whether its holder may be in a case.
                    let number = try PersonalNumber(typed: typed, today: day, oldest: nil)
                    StandardOutput.line(PersonalNumbers.answer(typed, number).line)
                } catch {
                    refused += 1
                    StandardOutput.line(PersonalNumbers.answer(typed, error).line)
                }
            }
            for typed in numbers {
                guard typed == "-" else { answer(typed); continue }
                while let line = readLine() { answer(line) }
            }
            if refused > 0 { throw ExitCode(1) }
        }

        private static func answer(_ typed: String, _ number: PersonalNumber) -> JSONValue {
            .object([
                ("typed", .text(typed)), ("kind", .text(number.kind.rawValue)),
                ("birth_date", number.birthDay.map { .text($0.description) } ?? .null),
                ("number", .text(number.digits)), ("shown", .text(number.shown)),
            ])
        }

        private static func answer(_ typed: String, _ refusal: PersonalNumberRefusal) -> JSONValue {
            .object([("typed", .text(typed)), ("refused", .text(refusal.swedish))])
        }
    }
}
