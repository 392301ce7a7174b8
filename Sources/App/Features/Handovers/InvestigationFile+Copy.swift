import Casework
import Law
import Store
import Web

extension InvestigationFile {
    /// What the unit may come to need of the investigation, as it is copied. Nil until it has gone to a
    /// decision. Who declared what about themselves, and what was sent to whom, is the authority's alone.
    func copy(under grant: CaseGrant) -> HandoverItem? {
        guard let ready = sheet?.ready else { return nil }
        let handed = ["fragor", "uppgifter", "syn", "bedomning", "forslag"]
        let parts = InvestigationParts(file: self, may: .none).all.filter { handed.contains($0.id) }
        return HandoverItem(
            HandoverPick(.investigation, grant.episodeID), in: .authority, "Utredning \(ready.at.day)",
            by: "Klar \(ready.at.dayAndTime), \(ready.by)",
            parts.map { part in
                HandoverItem.Part(
                    part.heading,
                    part.items.map { ([$0.term + ":"] + $0.texts).joined(separator: "\n") }
                        .joined(separator: "\n"))
            })
    }
}
