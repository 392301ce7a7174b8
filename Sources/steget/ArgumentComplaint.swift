/// Says in Swedish what the argument parser says in English. It never passes English on: what it does not
/// know becomes a general sentence.
enum ArgumentComplaint {
    static func swedish(_ english: String) -> String {
        let first = String(english.prefix { $0 != "\n" })
        let quoted = first.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let names = quoted.map { String($0.prefix { $0 != " " }) }
        return what(first, quoted, names) + ": skriv steget --help, så ser du hur kommandona används."
    }

    private static func what(_ english: String, _ quoted: [String], _ names: [String]) -> String {
        if english.hasPrefix("Missing expected argument"), let name = names.first {
            return "Du måste ange \(name)"
        }
        if english.hasPrefix("Missing value for"), let name = names.first {
            return "\(name) behöver ett värde"
        }
        if english.hasPrefix("Unknown option"), let name = quoted.first { return "Valet \(name) finns inte" }
        if english.hasPrefix("Unexpected argument"), let name = quoted.first {
            return "\(name) går inte att förstå"
        }
        if english.hasPrefix("The value"), quoted.count >= 2 {
            return "\(quoted[0]) passar inte för \(names[1])"
        }
        return "Det går inte att förstå vad du har skrivit"
    }
}

/// The parser's help with its fixed words in Swedish.
enum HelpText {
    private static let words = [
        ("OVERVIEW: ", ""), ("USAGE: ", "Så här: "), ("ARGUMENTS:", "Argument:"), ("OPTIONS:", "Val:"),
        ("SUBCOMMANDS:", "Kommandon:"), ("Show help information.", "Visa den här hjälpen."),
        ("Show subcommand help information.", "Visa hjälp om ett kommando."), ("(default: ", "(annars "),
        ("(values: ", "(något av "),
        ("; default: ", "; annars "),
        ("<subcommand>", "<kommando>"), ("[<options>]", "[<val>]"), ("<options>", "<val>"),
    ]

    static func swedish(_ english: String) -> String {
        var text = english
        for (word, translation) in words {
            text = text.split(separator: word, omittingEmptySubsequences: false).joined(
                separator: translation)
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // The parser's last line tells, in English, how to ask for a subcommand's help.
        return lines.filter { !$0.hasPrefix("  See '") }.joined(separator: "\n")
    }
}
