import Crypto

/// What a form was filled from: the record's version and a short fingerprint of each field, carried by the
/// form itself. With it a stale save can be told apart field by field without keeping the old text anywhere.
public struct FormOrigin: Sendable, Equatable {
    let version: Int
    private let fingerprints: [String: String]

    init(_ record: CurrentRecord) throws {
        version = record.version
        fingerprints = try record.values.mapValues(FormOrigin.fingerprint)
    }

    /// As it stands in the form's hidden field: `7 namn=k3J9… telefon=…`.
    var text: String {
        let pairs = fingerprints.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return ([String(version)] + pairs).joined(separator: " ")
    }

    /// Nil if the hidden field was tampered with.
    init?(text: String) {
        let parts = text.split(separator: " ")
        guard let first = parts.first, first.utf8.count <= 9,
              first.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
              let version = Int(first)
        else { return nil }
        self.version = version
        var fingerprints: [String: String] = [:]
        for part in parts.dropFirst() {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2 else { return nil }
            fingerprints[String(halves[0])] = String(halves[1])
        }
        self.fingerprints = fingerprints
    }

    /// Puts a stale form together with the record as it now stands. A field that one side left alone takes
    /// the other's text; where both changed it, mine stays in the form and theirs is shown beside it.
    func merge(mine: [String: String], theirs: [String: String]) throws
    -> (values: [String: String], collisions: [String: String]) {
        var values = mine
        var collisions: [String: String] = [:]
        for (field, current) in theirs {
            let typed = mine[field] ?? ""
            if typed == current { continue }
            let original = fingerprints[field]
            if try FormOrigin.fingerprint(typed) == original {
                values[field] = current
            } else if try FormOrigin.fingerprint(current) != original {
                collisions[field] = current
            }
        }
        return (values, collisions)
    }

    private static func fingerprint(_ text: String) throws -> String {
        try Base64URL.encode(Array(SHA256.hash(Array(text.utf8)).prefix(9)))
    }
}
