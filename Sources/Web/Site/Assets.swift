import Crypto
import Foundation
import HTTP
import HTTPTypes
import Templating

/// The files of `Public/`, read once at start, compressed once, and served under addresses that hold their
/// hash, so that a browser may keep them for good. It never serves a file of another type, nor one that was
/// not there at start.
public struct Assets: Sendable {
    struct Asset: Sendable {
        let type: String
        let tag: EntityTag?
        let bytes: [UInt8]
        let compressed: [UInt8]?
    }

    private let byPath: [String: Asset]
    let stylesheet: Link
    let script: Link
    let icon: Link

    /// - Parameter compress: gzip, or nil where it does not help.
    public init(directory: String, compress: ([UInt8]) -> [UInt8]?) throws {
        var byPath: [String: Asset] = [:]
        var addresses: [String: Link] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: directory).sorted() {
            guard let type = Assets.type(of: name) else { continue }
            let file = URL(fileURLWithPath: directory).appendingPathComponent(name)
            let bytes = [UInt8](try Data(contentsOf: file))
            let hash = Hex.encode(Array(try SHA256.hash(bytes).prefix(6)))
            let path = "/tillgangar/\(hash)/\(name)"
            byPath[path] = Asset(type: type, tag: EntityTag(hash), bytes: bytes, compressed: compress(bytes))
            addresses[name] = Link(path: path)
        }
        self.byPath = byPath
        guard let stylesheet = addresses["app.css"], let script = addresses["app.js"],
              let icon = addresses["icon.svg"]
        else { throw MissingAsset(directory: directory) }
        (self.stylesheet, self.script, self.icon) = (stylesheet, script, icon)
    }

    /// Nil if the path is none of ours.
    func response(to request: Request) -> Response? {
        guard request.segments.first == "tillgangar", let asset = byPath[request.path] else { return nil }
        guard request.method == .get || request.method == .head else {
            return Response(.methodNotAllowed, fields: [.allow: "GET, HEAD"])
        }
        var fields: HTTPFields = [
            .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
            .eTag: asset.tag?.text ?? "", .vary: "Accept-Encoding",
        ]
        if asset.tag?.isNotModified(request.fields) == true {
            return Response(.notModified, fields: fields)
        }
        if let compressed = asset.compressed, AcceptEncoding.allowsGzip(request.fields) {
            fields[.contentEncoding] = "gzip"
            return Response(.ok, fields: fields, body: .bytes(compressed))
        }
        return Response(.ok, fields: fields, body: .bytes(asset.bytes))
    }

    private static func type(of name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml; charset=utf-8"
        default: nil
        }
    }
}

/// The folder of assets lacks one that every page needs.
struct MissingAsset: Error, CustomStringConvertible {
    let directory: String
    var description: String { "\(directory) must hold app.css, app.js and icon.svg." }
}
