import ArgumentParser
import Instruments

/// `steget instruments`: the scoring rules on their own, for checking them. It never opens a database and
/// keeps nothing of what it was given.
struct InstrumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "instruments", abstract: "Räkna skattningsformulär.", subcommands: [Score.self])

    struct Score: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "score",
            abstract: "Räkna formulär ur en fil. Status 1 om filen väntar sig något annat.")

        @Argument(
            help: ArgumentHelp(
                "JSON: en lista med id, instrument, sex, answers och extra, och expect att jämföra med. "
                    + "- är standard in.",
                valueName: "fil"))
        var file: String

        func run() throws {
            let read = try JSONFile.read(file)
            var wrong: [String] = []
            for (index, row) in (read.list ?? [read]).enumerated() {
                let id = row["id"] ?? .integer(index + 1)
                let result = try instrument(row, at: index + 1).score(try FilledForm(row, at: index + 1))
                let told = JSONValue(FormValue.group(result.members))
                StandardOutput.line(JSONValue.object([("id", id), ("result", told)]).line)
                if let expected = row["expect"], !told.agrees(with: expected) { wrong.append(id.line) }
            }
            guard wrong.isEmpty else {
                throw CommandRefusal(
                    "\(wrong.count) stämmer inte med expect: \(wrong.joined(separator: ", "))")
            }
        }

        private func instrument(_ row: JSONValue, at number: Int) throws(CommandRefusal) -> Instrument {
            guard let code = row["instrument"]?.text else {
                throw CommandRefusal("Rad \(number) säger inte vilket instrument det är.")
            }
            guard let instrument = Instrument.named(code) else {
                throw CommandRefusal("Rad \(number): instrumentet \(code) finns inte.")
            }
            return instrument
        }
    }
}
