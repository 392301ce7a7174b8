import Casework
import HTTPTypes
import Web

/// One method of one address in the table of routes.
struct RouteLine {
    let method: String
    let path: String
    let access: String
    let audit: String
    /// Nil where no role is asked for.
    let roles: [Role]?

    var order: String { "\(path) \(method)" }

    static func all(of route: Route) -> [RouteLine] {
        route.audits.map { method, audit in
            RouteLine(
                method: method.rawValue, path: route.pattern.description, access: words(route.access),
                audit: words(audit), roles: route.access.roles)
        }
    }

    /// Columns wide enough for nearly all; a longer one pushes its own line only, so that diffs stay small.
    var text: String {
        let columns = [(method, 5), (path, 40), (access, 26), (audit, 30)]
        return columns.map { text, width in
            text + String(repeating: " ", count: max(0, width - text.count)) + " "
        }.joined() + (roles.map { $0.isEmpty ? "nobody" : $0.map(\.rawValue).joined(separator: ",") } ?? "-")
    }

    var json: String {
        let fields = [("method", method), ("path", path), ("access", access), ("audit", audit)].map {
            "\(RouteLine.quoted($0.0)):\(RouteLine.quoted($0.1))"
        }
        let names = roles.map { "[" + $0.map { RouteLine.quoted($0.rawValue) }.joined(separator: ",") + "]" }
        return "{" + fields.joined(separator: ",") + ",\"roles\":\(names ?? "null")}"
    }

    private static func words(_ access: AccessRule) -> String {
        switch access {
        case .anyone: "anyone"
        case .passerby: "passerby"
        case .halfSignedIn: "halfSignedIn"
        case .signedIn: "signedIn"
        case .holding(let permission, nil): "holding(\(permission))"
        case .holding(let permission, .some(let files)): "holding(\(permission), \(words(files)))"
        case .onCase(let permission, let files): "onCase(\(permission), \(words(files)))"
        case .confirmedOnCase(let permission, let files):
            "confirmedOnCase(\(permission), \(words(files)))"
        case .confirmed(let permission): "confirmed(\(permission.map { "\($0)" } ?? ""))"
        }
    }

    private static func words(_ files: CaseFiles) -> String {
        files == .either ? "either" : files.all.map(\.rawValue).joined(separator: " ")
    }

    private static func words(_ audit: RouteAudit) -> String {
        switch audit {
        case .view(let event): "view \(event.rawValue)"
        case .change(let event): "change \(event.rawValue)"
        case .nothing(let reason): "nothing: \(reason.text)"
        }
    }

    /// RFC 8259 §7; what stands here was written in our source, so only these two need escaping.
    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
