/// What somebody signs in with, in words its owner knows again: "Firefox på Windows". It never keeps the
/// whole text that the browser sends.
enum Device {
    /// From the field `User-Agent`; anything can stand there, so only known words are taken out of it.
    static func words(_ userAgent: String) -> String {
        let browser = first(of: browsers, in: userAgent), system = first(of: systems, in: userAgent)
        switch (browser, system) {
        case (.some(let browser), .some(let system)): return "\(browser) på \(system)"
        case (.some(let browser), nil): return browser
        case (nil, .some(let system)): return "Okänd webbläsare på \(system)"
        case (nil, nil): return "Okänd enhet"
        }
    }

    private static func first(of known: [(mark: String, name: String)], in text: String) -> String? {
        known.first { text.contains($0.mark) }?.name
    }

    // Edge says Chrome and Safari too, Chrome says Safari: the order decides.
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("Chromium/", "Chromium"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
        ("curl/", "curl"),
    ]

    private static let systems = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ]
}
