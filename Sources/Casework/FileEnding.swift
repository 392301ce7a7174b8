/// What stands behind the last dot of a file's name, in lower case; empty if there is none. ASCII only: an
/// ending in other letters is none of ours.
struct FileEnding: Sendable, Equatable {
    let text: String

    init(of filename: String) {
        let octets = Array(filename.utf8)
        guard let dot = octets.lastIndex(of: UInt8(ascii: ".")) else {
            text = ""
            return
        }
        let ending = octets[(dot + 1)...]
        let isPlain = ending.count <= 10 && ending.allSatisfy { $0 < 0x80 }
        text = isPlain ? String(decoding: ending, as: UTF8.self).lowercased() : ""
    }

    /// Why a file with such an ending is not taken in, and what to do instead.
    var refusal: String? {
        switch text {
        case "": "Filens namn saknar ändelse. Spara den som PDF och välj den igen."
        case "html", "htm", "xhtml", "mht", "mhtml", "xml", "url", "webloc":
            "Webbsidor tas inte emot. Skriv ut sidan till PDF och välj den filen."
        case "svg", "gif", "bmp", "tif", "tiff", "psd":
            "Bilder tas emot som JPEG, PNG, WebP eller HEIC. Spara om bilden och välj den igen."
        case "zip", "rar", "7z", "gz", "tar":
            "Packade filer tas inte emot. Packa upp och lägg till filerna en och en."
        case "docm", "xlsm", "pptm", "dotm", "xltm", "xlsb":
            "Dokument med makron tas inte emot. Spara det utan makron, till exempel som PDF."
        case "msg", "eml": "E-post tas emot som PDF. Skriv ut meddelandet till PDF och välj den filen."
        default: FileEnding.programmes.contains(text) ? FileEnding.isProgramme : nil
        }
    }

    private static let isProgramme = "Program och skript tas inte emot."
    private static let programmes: Set<String> = [
        "exe", "com", "bat", "cmd", "ps1", "vbs", "js", "mjs", "jar", "msi", "scr", "lnk", "hta", "wsf", "sh",
        "py", "php", "app", "dmg", "apk", "deb", "iso", "reg", "dll", "cpl", "jse", "vbe", "ps1xml",
    ]
}
