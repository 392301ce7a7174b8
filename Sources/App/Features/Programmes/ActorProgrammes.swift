import Casework
import Law
import SQL
import Store
import Web

/// The programmes in which an account may do something, by name. It never asks for a programme where there
/// is only one.
struct ActorProgrammes: Sendable {
    struct One: Sendable {
        let id: ProgrammeID
        let name: String
    }

    let all: [One]

    init(
        _ actor: Actor, for permission: Permission, in files: CaseFiles? = .execution,
        _ transaction: borrowing ReadTransaction
    ) throws {
        let names = try ProgrammeRepository.names(transaction)
        all = actor.programmes(for: permission, in: files).compactMap { id in
            names[id].map { One(id: id, name: $0) }
        }.sorted { $0.name < $1.name }
    }

    var ids: [ProgrammeID] { all.map(\.id) }

    /// What a list is shown of: the one that was asked for, else the first. Nil without any.
    func shown(_ asked: String?) -> One? {
        let id = ProgrammeID(asked ?? "")
        return all.first { $0.id == id } ?? all.first
    }

    /// Those of `partials/programme-field`.
    func options(chosen: One) -> [FieldOption] {
        all.enumerated().map { index, one in
            FieldOption(
                id: "f-verksamhet-\(index + 1)", value: one.id.description, label: one.name,
                isChosen: one.id == chosen.id)
        }
    }

    /// The field to ask with; none where there is nothing to choose.
    func asked(_ field: String) -> [String] { all.count > 1 ? [field] : [] }

    var choices: [FieldRule.Choice] {
        all.map { FieldRule.Choice(value: $0.id.description, label: $0.name) }
    }

    /// The one that was chosen, or the only one.
    /// - Throws: `Complaints` at the field where none of them was.
    func chosen(_ id: ProgrammeID?, _ field: String) throws -> ProgrammeID {
        if all.count == 1, let only = all.first { return only.id }
        guard let id, ids.contains(id) else {
            throw Complaints([Complaint(field: field, sentence: "Välj verksamhet.")])
        }
        return id
    }
}
