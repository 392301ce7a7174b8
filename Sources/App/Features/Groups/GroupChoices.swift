import Casework
import Law
import Store
import Web

/// What there is to choose from in the forms of groups: staff of the programme, its activities, and what it
/// owns to book.
struct GroupChoices: Sendable {
    let staff: [FieldRule.Choice]
    let activities: [FieldRule.Choice]
    let resources: [Resource]

    /// - Parameters:
    ///   - standing: who stands there now, and may have left the programme.
    ///   - booked: what stands booked, and may have been taken away.
    init(
        in programmes: [ProgrammeID], besides standing: [FieldRule.Choice] = [],
        booked: [ResourceID] = [], _ transaction: borrowing ReadTransaction
    ) throws {
        var (staff, activities): ([FieldRule.Choice], [FieldRule.Choice]) = ([], [])
        for programme in programmes {
            for one in try StaffRepository.members(of: programme, in: .execution, transaction) {
                staff.append(FieldRule.Choice(value: one.account.description, label: one.name))
            }
            for one in try ActivityRepository.all(in: programme, transaction) where !one.isAway {
                activities.append(
                    FieldRule.Choice(
                        value: one.id.description, label: "\(one.terms.name) (\(one.terms.effort.short))"))
            }
        }
        self.staff = GroupChoices.distinct(staff + standing.filter { AccountID($0.value) != nil })
        self.activities = GroupChoices.distinct(activities)
        resources = try ResourceRepository.all(in: programmes, besides: booked, transaction)
    }

    var byField: [String: [FieldRule.Choice]] {
        [
            GroupFields.Name.first: staff, GroupFields.Name.second: staff,
            GroupFields.Name.activity: activities,
            GroupFields.Name.room: VisitFields.choices(resources.filter { !$0.kind.isVehicle }, "Inget rum"),
            GroupFields.Name.vehicle: VisitFields.choices(
                resources.filter { $0.kind.isVehicle }, "Ingen bil eller cykel"),
        ]
    }

    private static func distinct(_ choices: [FieldRule.Choice]) -> [FieldRule.Choice] {
        var seen: Set<String> = []
        return choices.filter { seen.insert($0.value).inserted }
    }
}

extension GroupTerms {
    /// Who stands there now, as choices.
    func staffChoices(_ firstName: String, _ secondName: String?) -> [FieldRule.Choice] {
        let one = FieldRule.Choice(value: first.description, label: firstName)
        guard let second, let secondName else { return [one] }
        return [one, FieldRule.Choice(value: second.description, label: secondName)]
    }
}
