/// The list of bans on Swift code, and on what reaches a browser.
enum Bans {
    static let swift: [Ban] = [
        Ban("try!", instead: "Handle the error: a trap ends the process for everybody."),
        Ban("as!", instead: "Use `as?` and say what happens otherwise: a trap ends it for everybody."),
        Ban("fatalError(", ["fatalError(", "preconditionFailure(", "precondition(", "assertionFailure("],
            instead: "No traps on input: throw, or return what the caller must handle."),
        Ban("unchecked arithmetic", ["unsafeAdding(", "unsafelyUnwrapped", "unsafeBitCast(", "Ounchecked"],
            instead: "Bounds first; the optimiser rarely gains anything by it."),
        Ban("@unchecked Sendable", instead: "Let the compiler prove it, or give the reason in allowed.txt."),
        Ban("nonisolated(unsafe)", instead: "Let the compiler prove it, or give the reason in allowed.txt."),
        Ban("import Foundation", folders: ["Sources/"],
            instead: "Foundation is slow to import and on hot paths; give the reason in allowed.txt."),
        Ban("print(", ["print(", "debugPrint(", "NSLog("], folders: sources(but: "steget"),
            instead: "Only the program `steget` speaks to the terminal; the rest logs or throws."),
        Ban("sleep in tests", ["sleep(", "usleep(", "nanosleep(", "Task.sleep"], folders: ["Tests/"],
            instead: "Wait for the event itself, or hand in a clock: sleep is slow and still too short."),
        Ban("skipped test", ["XCTSkip", ".disabled(", "withKnownIssue", "import XCTest"],
            instead: "A test that is skipped says nothing. Mend it or delete it. Tests are Swift Testing."),
        Ban("Date()", ["Date()", "Date.now", "Calendar.current", "TimeZone.current", "Locale.current"],
            folders: ["Sources/"],
            instead: "Time is handed in (`Clock`), days are `Day`; nothing follows the machine's settings."),
        Ban("TODO", ["TODO", "FIXME", "HACK", "XXX"], within: .text,
            instead: "Do it now, or write an issue; a note in the code is read by nobody."),
        Ban("unsafe-inline", ["unsafe-inline", "unsafe-eval"], within: .text, folders: ["Sources/"],
            instead: "The policy has no exception: style and script are files of their own."),
        Ban("localStorage", ["localStorage", "sessionStorage", "indexedDB"], within: .text,
            folders: ["Sources/"], instead: "Nothing typed stays in the browser: drafts live on the server."),
    ]

    static let web: [Ban] = [
        Ban("inline style", ["style=", "<style"], within: .text, folders: ["Templates/"],
            instead: "The policy forbids inline style: give it a class in app.css."),
        Ban("inline script", ["<script>", "javascript:", "onclick=", "onchange=", "onsubmit=", "oninput="],
            within: .text, folders: ["Templates/", "Public/"],
            instead: "The policy forbids inline script: app.js finds elements by data attributes."),
        Ban("raw template output", ["{{{", "{{&"], within: .text, folders: ["Templates/"],
            instead: "Everything is escaped. Markup of our own is a field of the kind `.markup`."),
        Ban("browser storage", ["localStorage", "sessionStorage", "indexedDB", "document.cookie"],
            within: .text, instead: "Nothing typed stays in the browser: drafts live on the server."),
        Ban("script that makes markup", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write",
            "eval("], within: .text, folders: ["Public/"],
            instead: "Use textContent: text from a person must never become markup."),
        Ban("unsafe-inline", ["unsafe-inline", "unsafe-eval"], within: .text,
            instead: "The policy has no exception."),
        Ban("TODO", ["TODO", "FIXME", "lorem ipsum"], within: .text,
            instead: "Do it now, or write an issue."),
    ]

    /// Words that name a drawer, not a thing.
    static let drawers: Set<String> = [
        "Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Manager", "Service", "Services",
        "Core", "Base", "Common", "Misc",
    ]

    /// The drawer a name ends up in. `Common` is one only at the end: common passwords are a thing.
    static func drawer(in name: String) -> String? {
        let words = words(of: name)
        return words.first { drawers.contains($0) && ($0 != "Common" || words.last == $0) }
    }

    private static func sources(but module: String) -> [String] {
        ModuleWalls.ours.keys.filter { $0 != module }.map { "Sources/\($0)/" }
    }

    /// The words of a name in capitals-in-the-middle: `HTTPFormReader` is HTTP, Form, Reader.
    static func words(of name: String) -> [String] {
        let letters = Array(name)
        var words: [String] = []
        for (index, letter) in letters.enumerated() {
            let before = index > 0 ? letters[index - 1] : " "
            let after = index + 1 < letters.count ? letters[index + 1] : " "
            let isCapital = letter.isUppercase && (!before.isUppercase || after.isLowercase)
            let begins = isCapital || !letter.isLetterOrDigit
            if begins || words.isEmpty { words.append("") }
            words[words.count - 1].append(letter)
        }
        return words.map { $0.filter(\.isLetterOrDigit) }.filter { !$0.isEmpty }
    }
}

extension Character {
    var isLetterOrDigit: Bool { isLetter || isNumber }
}
