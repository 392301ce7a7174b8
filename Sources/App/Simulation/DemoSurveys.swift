import Casework
import Crypto
import Law
import Store

/// The questions on violence in our own words, so that a demonstration has a survey to hand over. Nobody has
/// answered it.
enum DemoSurveys {
    static func install(in store: Store, _ resources: Resources, on day: Day) throws {
        let octets = try TextPackFile.octets(resources.programmes + "/Surveys/valdsfragor.json")
        let (pack, sha256) = (try TextPackFile.read(octets, today: day), try SHA256.hash(octets))
        let authority = Operator(trail: Trail(peer: nil, request: nil))
        let id: TextPackID = store.newID()
        try store.write(.textPackInstalled, about: AuditSubject(object: id.value), under: authority) {
            guard let account = try DemoRepository.administrator($0) else { return }
            try TextPackRepository.insert(pack, id: id, sha256: sha256, by: account, $0)
        }
        guard store.waitUntilDurable(authority.trail) else { throw SimulationError.notDurable }
    }
}
