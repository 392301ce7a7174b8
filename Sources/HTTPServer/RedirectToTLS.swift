import HTTP
import HTTPTypes

/// What plain HTTP is answered with where TLS is served: the way there, or no. It never looks at a body or a
/// cookie, and never sends anybody to a host that is not ours.
struct RedirectToTLS {
    let port: Int
    let isOurs: (String) -> Bool

    func response(to request: ParsedRequest, refusal: (HTTPResponse.Status) -> Response) -> Response {
        guard request.method == .get || request.method == .head else { return refusal(.forbidden) }
        // The parser has checked the host's characters; HTTP/1.0 may leave it out, and then there is nowhere
        // to go.
        guard !request.host.isEmpty else { return refusal(.badRequest) }
        // RFC 9110 §15.5.20.
        guard isOurs(request.host) else { return refusal(.misdirectedRequest) }
        let portText = port == 443 ? "" : ":\(port)"
        let query = request.query.isEmpty ? "" : "?" + request.query
        let location = "https://\(request.host)\(portText)\(request.path)\(query)"
        return Response(.permanentRedirect, fields: [.location: location])
    }
}
