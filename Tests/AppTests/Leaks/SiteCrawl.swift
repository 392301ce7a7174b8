import App
import HTTP
import HTTPTypes
import TestSupport
import Web

/// Every address that somebody comes to by following links, and by choosing in forms that ask: so every way
/// of sorting and filtering that a page offers. It never sends a form that changes anything.
struct SiteCrawl {
    /// By how many words they have.
    private let patterns: [Int: [[String]]]
    private(set) var addresses: [String] = []
    /// Routes that no address leads to yet.
    private(set) var unreached: Set<String>
    private var asked: Set<String> = []
    private var counts: [String: Int] = [:]

    /// Of what looks alike, such as one account after the other, so many are enough.
    private static let enough = 4

    init(_ app: TestApp) {
        let all = app.router.routes.filter { $0.audits.contains { $0.method == .get } }
            .map { SiteCrawl.segments($0.pattern.description) }
        patterns = Dictionary(grouping: all, by: \.count)
        unreached = Set(all.map { "/" + $0.joined(separator: "/") })
    }

    mutating func follow(_ start: [String], as client: TestClient) {
        var next = start
        while let address = next.popLast() {
            guard take(address) else { continue }
            next += SiteCrawl.links(in: client.get(address))
        }
    }

    /// False for what is none of ours, known already, or more of the same.
    private mutating func take(_ address: String) -> Bool {
        guard asked.insert(address).inserted, let pattern = pattern(of: address) else { return false }
        let isOfCase = pattern.contains("{case}")
        let query = address.split(separator: "?", maxSplits: 1).dropFirst().joined()
        let names = query.split(separator: "&").map { $0.prefix { $0 != "=" } }.joined(separator: "&")
        counts["\(pattern) \(names)", default: 0] += 1
        let isEnough = !isOfCase && counts["\(pattern) \(names)", default: 0] > SiteCrawl.enough * 3
        guard !isEnough else { return false }
        addresses.append(address)
        unreached.remove(pattern)
        return true
    }

    func pattern(of address: String) -> String? {
        let parts = SiteCrawl.segments(String(address.prefix { $0 != "?" }))
        let found = (patterns[parts.count] ?? []).filter { pattern in
            zip(pattern, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
        // A word stands before a parameter, as in the router.
        let best = found.min { $0.filter { $0.hasPrefix("{") }.count < $1.filter { $0.hasPrefix("{") }.count }
        return best.map { "/" + $0.joined(separator: "/") }
    }

    private static func segments(_ path: String) -> [String] {
        path.split(separator: "/").map(String.init)
    }

    /// Links, and for each form that asks by address each of its choices.
    private static func links(in page: TestPage) -> [String] {
        var scanner = HTMLScanner(page.text)
        var found: [String] = page.location.map { [$0] } ?? []
        var action: String?
        var field: String?
        while let tag = scanner.next() {
            switch tag.name {
            case "a": found += tag.attribute("href").map { [HTMLScanner.unescape($0)] } ?? []
            case "form": action = tag.attribute("method") == "post" ? nil : tag.attribute("action")
            case "select": field = tag.attribute("name")
            case "option", "input":
                let name = tag.name == "option" ? field : tag.attribute("name")
                guard let action, let name, let value = tag.attribute("value") else { continue }
                found.append("\(action)?\(QueryString.encode([FormField(name: name, value: value)]))")
            default: continue
            }
        }
        return found.filter { $0.hasPrefix("/") }.map { String($0.prefix { $0 != "#" }) }
    }
}
