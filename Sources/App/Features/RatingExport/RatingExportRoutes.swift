import Casework
import HTTP
import HTTPTypes
import Instruments
import Store
import Web

/// A filled-in form, and the form itself, as FHIR files to save. None is ever shown as a page.
struct RatingExportRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/skattningar/{rating}/fil", .onCase(.readRatings, in: .execution),
                audit: .view(.ratingExported), show),
            .get(
                "/formular/{instrument}/fil", .holding(.administer),
                audit: .nothing("Bara formuläret, inga personer."), definition),
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let sheet = try store.read { try RatingSheet(context.parameter("rating"), under: grant, $0) }
        store.recordView(.ratingExported, about: grant.subject(of: sheet.rating.id), under: grant)
        let response = FHIRResponse(
            rating: sheet.rating, answers: sheet.answers, caseNumber: grant.number)
        return file(response.value, name: "skattning-\(sheet.rating.id).json")
    }

    private func definition(_ context: Context, _ actor: Actor) throws -> Response {
        let instrument = try InstrumentRoutes.instrument(context)
        return file(FHIRQuestionnaire(instrument: instrument).value(), name: "\(instrument.code).json")
    }

    private func file(_ value: FHIRValue, name: String) -> Response {
        let fields: HTTPFields = [
            .contentType: "application/fhir+json; charset=utf-8",
            .contentDisposition: ContentDisposition.attachment(filename: name),
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .xContentTypeOptions: "nosniff",
            .cacheControl: "no-store",
        ]
        return Response(.ok, fields: fields, body: .bytes(value.octets))
    }
}
