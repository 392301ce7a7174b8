import Casework
import Crypto
import Figures
import HTTP
import HTTPTypes
import Law
import Store
import Web

/// What has been published, for other programs: addresses that last, an entity tag, and nothing of anybody
/// who asks. It never tells of a table that is only proposed.
struct FigureAPIRoutes: Feature {
    let store: Store

    private static let audit = RouteAudit.nothing("Bara det som redan är publicerat, utan inloggning.")

    var routes: [Route] {
        [
            .get("/api/siffror", .passerby, audit: Self.audit, index),
            .get("/api/siffror/{file}", .passerby, audit: Self.audit, show),
        ]
    }

    private func index(_ context: Context, _ visitor: Visitor) throws -> Response {
        let all = try store.read { try PublishingRepository.published($0) }
        let names = try store.read { try ProgrammeRepository.names($0) }
        let list = all.map { FigureDocument($0, programme: names[$0.programme] ?? "").head }
        return try answer(
            FigureJSON.object([("tabeller", .list(list))]).octets, "application/json; charset=utf-8", context)
    }

    private func show(_ context: Context, _ visitor: Visitor) throws -> Response {
        let parts = context.parameter("file").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = PublishedTableID(String(parts[0])),
            let found = try store.read({ try PublishingRepository.find(id, $0) }), found.publishedOn != nil
        else { throw RouteRefusal.notFound }
        let names = try store.read { try ProgrammeRepository.names($0) }
        let document = FigureDocument(found, programme: names[found.programme] ?? "")
        switch parts[1] {
        case "json":
            return try answer(document.json.octets, "application/json; charset=utf-8", context)
        case "csv":
            return try answer(document.csv, "text/csv; charset=utf-8; header=present", context)
        default: throw RouteRefusal.notFound
        }
    }

    private func answer(_ octets: [UInt8], _ type: String, _ context: Context) throws -> Response {
        let tag = EntityTag(Hex.encode(Array(try SHA256.hash(octets).prefix(12))))
        let fields: HTTPFields = [
            .contentType: type, .cacheControl: "public, max-age=300", .eTag: tag?.text ?? "",
            .xContentTypeOptions: "nosniff", .contentSecurityPolicy: "sandbox; default-src 'none'",
        ]
        if tag?.isNotModified(context.request.fields) == true {
            return Response(.notModified, fields: fields)
        }
        return Response(.ok, fields: fields, body: .bytes(octets))
    }
}

/// A published table as other programs read it. What is hidden is null, or two points in the file.
struct FigureDocument {
    private let proposal: TableProposal
    private let table: PublicTable
    private let programme: String

    init(_ proposal: TableProposal, programme: String) {
        (self.proposal, self.programme) = (proposal, programme)
        table = PublicTable(proposal)
    }

    private var facts: [(name: String, value: FigureJSON)] {
        let days = proposal.table.days
        return [
            ("id", .text(proposal.id.description)), ("rubrik", .text(proposal.title)),
            ("verksamhet", .text(programme)), ("underlag", .text(proposal.people)),
            ("definition", .text(proposal.definition)), ("fran", .text(days.lowerBound.description)),
            ("till", .text(days.upperBound.description)),
            ("publicerad", .text(proposal.publishedOn?.description ?? "")),
            ("grans", .whole(proposal.terms.limit)), ("avrundning", .whole(proposal.terms.step)),
        ]
    }

    /// Without its figures, with where they are.
    var head: FigureJSON {
        let address = "/api/siffror/\(proposal.id)"
        let links: [(name: String, value: FigureJSON)] = [
            ("json", .text(address + ".json")), ("csv", .text(address + ".csv")),
        ]
        return .object(facts + links)
    }

    var json: FigureJSON {
        let lines = table.lines.map { line in
            let figures = line.figures.map { $0.map { FigureJSON.whole($0) } ?? FigureJSON.null }
            return FigureJSON.object([("namn", .text(line.label)), ("tal", .list(figures))])
        }
        let figures: [(name: String, value: FigureJSON)] = [
            ("kolumner", .list(table.heads.dropFirst().map { .text($0) })), ("rader", .list(lines)),
        ]
        return .object(facts + figures)
    }

    var csv: [UInt8] {
        var octets = CSVText.byteOrderMark
        CSVText.append(table.heads.map { .text($0) }, to: &octets)
        for line in table.lines {
            let cells = line.figures.map { $0.map { ExportCell.number($0) } ?? .text(PublicTable.hidden) }
            CSVText.append([.text(line.label)] + cells, to: &octets)
        }
        return octets
    }
}
