import Casework
import Law
import Web

extension PracticalHelpRecord {
    /// "Körkort: övningskörning"
    var title: String { help.text.isEmpty ? help.kind.swedish : "\(help.kind.swedish): \(help.text)" }

    /// - Parameter number: the case's, where its result can be noted.
    func item(_ number: String?) -> DescriptionItem {
        let began = "Från \(help.day.inWords(withYear: true)), \(by)."
        guard let settled else {
            return DescriptionItem(
                term: title, texts: [began],
                act: number.map { Act(label: "Skriv resultat", address: PracticalHelpRoutes.of(id, $0)) })
        }
        let text = settled.text.isEmpty ? "" : " \(settled.text)"
        return DescriptionItem(
            term: title,
            texts: ["\(settled.result.swedish) \(settled.on.inWords(withYear: true)).\(text)", began])
    }
}
