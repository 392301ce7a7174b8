import Glibc
import Testing

/// What the stylesheet promises: size, nothing from elsewhere, and contrast in light and dark (WCAG 2.2,
/// 1.4.3–1.4.11).
@Suite("The look")
struct LookTests {
    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    @Test("stylesheet and script are small and load nothing",
          arguments: [("app.css", 32_000), ("app.js", 10_000)])
    func size(file: String, limit: Int) throws {
        let text = try Self.text(file)
        #expect(!text.isEmpty && text.utf8.count < limit)
        for word in ["http:", "https:", "url(", "@import", "localStorage", "innerHTML", "eval("] {
            #expect(!text.contains(word), "\(file) holds \(word)")
        }
    }

    @Test("every pair of colours can be told apart in light and dark", arguments: [
        ("ink", ["paper", "sheet", "care-tint", "step-tint"], 7.0),
        ("ink-soft", ["paper", "sheet", "care-tint"], 4.5), ("step", ["paper", "sheet", "care-tint"], 4.5),
        ("step-dark", ["paper", "step-tint"], 4.5), ("on-step", ["step", "step-dark"], 4.5),
        ("stop", ["paper", "sheet"], 4.5), ("care-ink", ["care-tint"], 4.5),
        ("edge", ["paper", "sheet"], 3.0),
    ])
    func contrast(ink: String, grounds: [String], least: Double) throws {
        for theme in try Self.themes() {
            for ground in grounds {
                let one = try #require(theme[ink].flatMap(Self.luminance))
                let other = try #require(theme[ground].flatMap(Self.luminance))
                let ratio = (max(one, other) + 0.05) / (min(one, other) + 0.05)
                #expect(ratio >= least, "\(ink) on \(ground)")
            }
        }
    }

    /// The tokens of the light and the dark theme.
    private static func themes() throws -> [[String: String]] {
        let blocks = try text("app.css").split(separator: ":root{").dropFirst()
        let roots = blocks.prefix(2).map { tokens(of: $0) }
        let light = try #require(roots.first), dark = try #require(roots.last)
        return [light, light.merging(dark) { $1 }]
    }

    private static func tokens(of block: Substring) -> [String: String] {
        var tokens: [String: String] = [:]
        let inside = block.prefix { $0 != "}" }
        for declaration in inside.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let halves = declaration.split(separator: ":", maxSplits: 1)
            guard halves.count == 2, halves[0].hasPrefix("--") else { continue }
            tokens[String(halves[0].dropFirst(2))] = String(halves[1])
        }
        return tokens
    }

    /// Relative luminance of `#fff` or `oklch(L% C H)` (CSS Color 4 §10.1, WCAG 2.2).
    private static func luminance(_ colour: String) -> Double? {
        if colour == "#fff" { return 1 }
        let numbers = colour.split { "(%) ".contains($0) }.dropFirst().compactMap { Double($0) }
        guard numbers.count == 3 else { return nil }
        let (light, chroma, hue) = (numbers[0] / 100, numbers[1], numbers[2] * .pi / 180)
        let (a, b) = (chroma * cos(hue), chroma * sin(hue))
        let long = pow(light + 0.3963377774 * a + 0.2158037573 * b, 3)
        let medium = pow(light - 0.1055613458 * a - 0.0638541728 * b, 3)
        let short = pow(light - 0.0894841775 * a - 1.2914855480 * b, 3)
        let red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
        let green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
        let blue = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
        let parts = [red, green, blue].map { min(max($0, 0), 1) }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func text(_ name: String) throws -> String {
        let file = try #require(fopen(root + "/Public/" + name, "rb"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 100_000)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
