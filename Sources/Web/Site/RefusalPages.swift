import Casework
import Crypto
import HTTP
import HTTPTypes
import Logging
import Store
import Templating

/// The page behind each refusal and defect. What went wrong inside is told to the log, never to the browser:
/// there stands a number that finds the line. It never fails itself: where no page can be made, a fixed one
/// is sent.
public struct RefusalPages {
    let site: Site

    func response(to error: any Error, request: Request, trail: Trail, context: Context?) -> Response {
        switch error {
        case let refusal as RouteRefusal:
            return response(to: refusal, request, trail, context)
        case let failure as StoreError where failure.isTransient:
            site.logger.warning("store not available", metadata: ["request": "\(request.id)"])
            return typed(.unavailable, context) ?? page(.unavailable, context, headers: Self.soon)
        case is NoRoomForForm:
            return typed(.unavailable, context) ?? page(.unavailable, context, headers: Self.soon)
        default:
            site.logger.error("defect", metadata: ["request": "\(request.id)", "error": "\(type(of: error))"])
            site.logger.debug("defect detail", metadata: ["request": "\(request.id)", "error": "\(error)"])
            return typed(.defect(incident: request.id), context)
                ?? page(.defect(incident: request.id), context)
        }
    }

    /// What was typed in a form, with what to do; nil if no form was sent.
    func typed(_ occasion: FormState.Occasion, _ context: Context?) -> Response? {
        guard let context, let form = TypedForm(context, occasion) else { return nil }
        let isUnavailable = occasion == .unavailable
        let status: HTTPResponse.Status = isUnavailable ? .serviceUnavailable : .internalServerError
        var response = try? context.page(form.page, status: status)
        if isUnavailable { response?.fields.append(contentsOf: Self.soon) }
        return response
    }

    private static let soon: HTTPFields = [.retryAfter: "5"]

    /// What was sent is kept on the way round. Where it cannot be, it stays in the browser.
    private func detour(
        _ refusal: RouteRefusal, _ request: Request, _ trail: Trail, _ context: Context?
    ) -> Response {
        guard let context else { return page(.forbidden, nil) }
        do {
            return try refusal == .signInNeeded
                ? SignInDetour(context: context).response() : ConfirmationDetour(context: context).response()
        } catch {
            return response(to: error, request: request, trail: trail, context: context)
        }
    }

    private func response(
        to refusal: RouteRefusal, _ request: Request, _ trail: Trail, _ context: Context?
    ) -> Response {
        switch refusal {
        case .notFound: return page(.notFound, context)
        case .methodNotAllowed(let methods):
            let allowed = methods.contains("GET") ? methods + ["HEAD"] : methods
            return page(.methodNotAllowed, context, headers: [.allow: allowed.joined(separator: ", ")])
        case .signInNeeded, .confirmationNeeded: return detour(refusal, request, trail, context)
        case .forbidden:
            record(.accessRefused, context)
            return page(.forbidden, context)
        case .forged:
            site.logger.warning("form refused: origin or token", metadata: ["request": "\(request.id)"])
            record(.forgeryRefused, context)
            return page(.forged, context)
        case .stale: return page(.stale, context)
        case .badRequest: return page(.badRequest, context)
        case .unsupportedMediaType: return page(.unsupportedMediaType, context)
        case .tooManyRequests(let seconds):
            return page(.tooManyRequests, context, headers: [.retryAfter: "\(seconds)"])
        case .insecureConnection: return page(.insecureConnection, nil)
        }
    }

    /// Refusals stand in the log under who met them (ASVS 16.3.2), where somebody is signed in.
    private func record(_ event: AuditEvent, _ context: Context?) {
        guard let context, let actor = context.session.actor else { return }
        context.site.store.recordView(event, under: actor)
    }

    private func page(_ message: RefusalMessage, _ context: Context?, headers: HTTPFields = [:]) -> Response {
        let framed = context.flatMap { try? $0.page(RefusalPage(message), status: message.status) }
        var response = framed ?? RefusalPages.plain(message)
        response.fields.append(contentsOf: headers)
        return response
    }

    /// Without frame, session or template: for what the server refuses before there is a request, and as the
    /// last resort.
    public static func plain(_ message: RefusalMessage) -> Response {
        let page = "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\">"
            + "<title>\(message.heading)</title></head>"
            + "<body><main><h1>\(message.heading)</h1><p>\(message.text)</p></main></body></html>\n"
        return Response(
            message.status,
            fields: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .bytes(Array(page.utf8)))
    }

    static func unavailable(retryAfterSeconds: Int) -> Response {
        var response = plain(.unavailable)
        response.fields[.retryAfter] = "\(retryAfterSeconds)"
        return response
    }
}
