import HTTPTypes

/// Finds the route of a request. It never guesses: a path has one shape or none, and two routes with the same
/// method and shape stop the program at start.
struct RouteTable: Sendable {
    enum Match {
        case route(Route, parameters: [String: String])
        case otherMethods([HTTPRequest.Method])
        case nothing

        var route: Route? {
            guard case .route(let route, _) = self else { return nil }
            return route
        }

        var parameters: [String: String] {
            guard case .route(_, let parameters) = self else { return [:] }
            return parameters
        }

        /// Whether the visitor is to be left without a trace.
        var isPasserby: Bool {
            guard case .route(let route, _) = self else { return false }
            return route.access == .passerby
        }
    }

    struct Clash: Error, CustomStringConvertible {
        let description: String
    }

    /// By number of segments and first segment, then in order of declaration.
    private var buckets: [Int: [String: [Route]]] = [:]

    init(_ routes: [Route]) throws {
        var seen: Set<String> = []
        for route in routes {
            for method in route.methods {
                let line = "\(method.method.rawValue) \(route.pattern)"
                guard seen.insert(line).inserted else { throw Clash(description: "Two routes are \(line).") }
            }
            let (count, head) = (route.pattern.segments.count, RouteTable.head(of: route.pattern))
            buckets[count, default: [:]][head, default: []].append(route)
        }
    }

    func match(_ method: HTTPRequest.Method, _ path: [String]) -> Match {
        guard let routes = buckets[path.count]?[path.first ?? ""] else { return .nothing }
        var others: [HTTPRequest.Method] = []
        for route in routes {
            guard let parameters = route.pattern.match(path) else { continue }
            if route.method(for: method) != nil { return .route(route, parameters: parameters) }
            others += route.methods.map(\.method)
        }
        return others.isEmpty ? .nothing : .otherMethods(others)
    }

    /// Every address begins with a literal, so the first segment picks the bucket.
    private static func head(of pattern: PathPattern) -> String {
        guard case .literal(let text) = pattern.segments.first else { return "" }
        return text
    }
}
